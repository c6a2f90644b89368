create table if not exists platform.leading_group (
    tenant_id text not null,
    group_id uuid not null,
    unit_id uuid not null,
    level text not null,
    name_zh text not null,
    name_en text,
    article text,
    document_number text,
    established_on date not null,
    ended_on date,
    ended_because text,
    version bigint not null,
    primary key (tenant_id, group_id)
);

-- One row per seat and span. Of two compositions on one day the one recorded last holds, and the first leaves an empty span.
create table if not exists platform.leading_group_seat (
    tenant_id text not null,
    group_id uuid not null,
    composition int not null,
    seat int not null,
    part text not null,
    post_id uuid not null,
    from_on date not null,
    until_on date,
    primary key (tenant_id, group_id, composition, seat)
);
create index if not exists leading_group_seat_post on platform.leading_group_seat (tenant_id, post_id);

create table if not exists platform.leading_group_office (
    tenant_id text not null,
    group_id uuid not null,
    number int not null,
    unit_id uuid not null,
    head_post_id uuid,
    from_on date not null,
    until_on date,
    primary key (tenant_id, group_id, number)
);
