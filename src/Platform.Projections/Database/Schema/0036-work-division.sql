-- Who is responsible for a topic of the rules from when to when.
create table if not exists platform.topic_assignment (
    tenant_id text not null,
    number int not null,
    pack_id text not null,
    article text not null,
    obligation_id text,
    unit_id uuid not null,
    post_id uuid,
    from_on date not null,
    until_on date,
    reason text,
    primary key (tenant_id, number)
);

create table if not exists platform.working_pattern (
    tenant_id text not null,
    number int not null,
    leading_unit_id uuid not null,
    coordinating_unit_id uuid not null,
    coordinator_post_id uuid,
    joining_unit_ids uuid[] not null,
    basis text,
    from_on date not null,
    until_on date,
    primary key (tenant_id, number)
);

create table if not exists platform.discipline_supervision (
    tenant_id text not null,
    number int not null,
    unit_id uuid not null,
    supervisor_unit_id uuid not null,
    supervisor_post_id uuid,
    from_on date not null,
    until_on date,
    reason text,
    primary key (tenant_id, number)
);
