-- One row per body outside the bureau and span of its name and relations.
create table if not exists platform.outside_body (
    tenant_id text not null,
    body_id uuid not null,
    number int not null,
    name_zh text not null,
    name_en text,
    relations text[] not null,
    from_on date not null,
    until_on date,
    ended_because text,
    version bigint not null,
    primary key (tenant_id, body_id, number)
);
create index if not exists outside_body_name on platform.outside_body (tenant_id, name_zh);
