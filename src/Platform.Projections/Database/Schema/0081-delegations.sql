-- One row per delegation, kept inline: it counts from the next request on.
create table if not exists platform.delegation (
    tenant_id text not null,
    delegation_id uuid not null,
    book_id uuid not null,
    post_id uuid not null,
    principal_id uuid not null,
    delegate_id uuid not null,
    abilities text[] not null,
    from_on date not null,
    until_on date not null,
    reason text not null,
    given_at timestamptz not null,
    revoked_on date,
    revoked_because text,
    primary key (tenant_id, delegation_id)
);
-- Asked at each request: does anybody act for somebody today?
create index if not exists delegation_in_force on platform.delegation (tenant_id, delegate_id, until_on) where revoked_on is null;
create index if not exists delegation_post on platform.delegation (tenant_id, post_id);
