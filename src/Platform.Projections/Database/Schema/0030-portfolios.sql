-- One row per unit and span in which a post had it in its charge.
create table if not exists platform.post_portfolio (
    tenant_id text not null,
    post_id uuid not null,
    unit_id uuid not null,
    from_on date not null,
    until_on date,
    primary key (tenant_id, post_id, unit_id, from_on)
);
create index if not exists post_portfolio_unit on platform.post_portfolio (tenant_id, unit_id);
