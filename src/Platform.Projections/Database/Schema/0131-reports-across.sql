-- Reports that go to the oversight department on the platform, and those that arrived there from other tenants.
alter table platform.upward_report add column if not exists recipient_tenant text;
alter table platform.upward_report add column if not exists sendings int not null default 0;
alter table platform.upward_report add column if not exists copied_to text[] not null default '{}';

create table if not exists platform.arrived_report (
    tenant_id text not null,
    arrival_id uuid not null,
    from_tenant text not null,
    report_id uuid not null,
    occurrence_id uuid,
    unit_name text not null,
    recipient_name text not null,
    title text not null,
    from_on date not null,
    to_on date not null,
    sent_on date not null,
    copied_to text[] not null,
    sentences jsonb not null,
    sha256 text not null,
    round int not null,
    state text not null,
    arrived_at timestamptz not null,
    acknowledged_at timestamptz,
    returned_because text,
    version bigint not null,
    primary key (tenant_id, arrival_id)
);
create index if not exists arrived_report_duty on platform.arrived_report (tenant_id, from_tenant, occurrence_id);

create table if not exists platform.arrived_question (
    tenant_id text not null,
    arrival_id uuid not null,
    number int not null,
    question text not null,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    primary key (tenant_id, arrival_id, number)
);
