-- Reports upward, where each stands, and what their recipients asked. Kept inline: the next command reads them.
create table if not exists platform.upward_report (
    tenant_id text not null,
    report_id uuid not null,
    unit_id uuid not null,
    recipient_unit_id uuid,
    recipient_name text not null,
    occurrence_id uuid,
    title text not null,
    from_on date not null,
    to_on date not null,
    sentences jsonb not null,
    state text not null,
    drafted_at timestamptz not null,
    signed_off_at timestamptz,
    signed_off_by uuid,
    sent_on date,
    act_id uuid,
    received_at timestamptz,
    returned_because text,
    authors text[] not null,
    version bigint not null,
    primary key (tenant_id, report_id)
);
create index if not exists upward_report_unit on platform.upward_report (tenant_id, unit_id);
create index if not exists upward_report_recipient on platform.upward_report (tenant_id, recipient_unit_id);
create index if not exists upward_report_duty on platform.upward_report (tenant_id, occurrence_id);

create table if not exists platform.report_question (
    tenant_id text not null,
    report_id uuid not null,
    number int not null,
    question text not null,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    primary key (tenant_id, report_id, number)
);
