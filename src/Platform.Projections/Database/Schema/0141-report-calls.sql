-- Reports that an oversight department asks of its members, and such calls that a member got.
alter table platform.upward_report add column if not exists call_id uuid;
alter table platform.arrived_report add column if not exists call_id uuid;

create table if not exists platform.report_call (
    tenant_id text not null,
    call_id uuid not null,
    title text not null,
    from_on date not null,
    to_on date not null,
    due_on date not null,
    issued_on date not null,
    withdrawn_on date,
    withdrawn_because text,
    version bigint not null,
    primary key (tenant_id, call_id)
);

create table if not exists platform.called_member (
    tenant_id text not null,
    call_id uuid not null,
    member text not null,
    position int not null,
    name_zh text not null,
    primary key (tenant_id, call_id, member)
);

create table if not exists platform.received_call (
    tenant_id text not null,
    received_id uuid not null,
    caller text not null,
    caller_name_zh text not null,
    call_id uuid not null,
    title text not null,
    from_on date not null,
    to_on date not null,
    due_on date not null,
    arrived_at timestamptz not null,
    withdrawn_on date,
    withdrawn_because text,
    version bigint not null,
    primary key (tenant_id, received_id)
);
