-- The institution's own channels, activities, procedures, publicity and resources. Kept inline: the next command reads them.
create table if not exists platform.channel (
    tenant_id text not null,
    channel_id uuid not null,
    kind text not null,
    named_by_rules text,
    name_zh text not null,
    address text,
    licence_number text,
    unit_id uuid not null,
    post_id uuid not null,
    opened_on date not null,
    review_months int not null,
    update_months int,
    security_months int,
    counted_from date not null,
    reviewed_on date,
    review_result text,
    update_checked_on date,
    security_checked_on date,
    put_right_by date,
    closed_on date,
    version bigint not null,
    primary key (tenant_id, channel_id)
);
create index if not exists channel_name on platform.channel (tenant_id, kind, name_zh);

create table if not exists platform.channel_fact (
    tenant_id text not null,
    channel_id uuid not null,
    number bigint not null,
    kind text not null,
    on_day date,
    result text,
    put_right_by date,
    note text,
    post_id uuid,
    evidence_ids uuid[] not null default '{}',
    act_id uuid,
    recorded_at timestamptz not null,
    primary key (tenant_id, channel_id, number)
);

create table if not exists platform.activity_policy (
    tenant_id text not null,
    policy_id uuid not null,
    rules jsonb not null,
    set_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id)
);

create table if not exists platform.activity (
    tenant_id text not null,
    activity_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    topic text not null,
    planned_on date not null,
    starts_at time,
    venue text not null,
    channel_id uuid,
    responsible_post_id uuid not null,
    approver_post_id uuid not null,
    days_before int not null,
    is_late boolean not null,
    requested_by text not null,
    requested_at timestamptz not null,
    decided_on date,
    conditions text,
    valid_until date,
    refused_because text,
    cancelled_on date,
    cancelled_because text,
    held_on date,
    evidence_ids uuid[] not null default '{}',
    act_id uuid,
    version bigint not null,
    primary key (tenant_id, activity_id)
);
create index if not exists activity_days on platform.activity (tenant_id, planned_on);

create table if not exists platform.procedure_book (
    tenant_id text not null,
    book_id uuid not null,
    templates jsonb not null,
    set_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id)
);

create table if not exists platform.procedure (
    tenant_id text not null,
    procedure_id uuid not null,
    unit_id uuid not null,
    name text not null,
    article text,
    subject text not null,
    steps text[] not null,
    responsible_post_id uuid not null,
    started_on date not null,
    decided_on date,
    approved boolean,
    decided_by_body text,
    conditions text,
    evidence_ids uuid[] not null default '{}',
    act_id uuid,
    discontinued_on date,
    discontinued_because text,
    version bigint not null,
    primary key (tenant_id, procedure_id)
);

create table if not exists platform.procedure_step (
    tenant_id text not null,
    procedure_id uuid not null,
    number int not null,
    on_day date not null,
    ground text,
    evidence_ids uuid[] not null default '{}',
    recorded_at timestamptz not null,
    primary key (tenant_id, procedure_id, number)
);

create table if not exists platform.publicity (
    tenant_id text not null,
    publicity_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    title text not null,
    occurred_on date not null,
    channel_ids uuid[] not null,
    body_ids uuid[] not null,
    evidence_ids uuid[] not null,
    act_id uuid,
    recorded_at timestamptz not null,
    withdrawn_because text,
    version bigint not null,
    primary key (tenant_id, publicity_id)
);
create index if not exists publicity_days on platform.publicity (tenant_id, occurred_on desc);

create table if not exists platform.resource_declaration (
    tenant_id text not null,
    declaration_id uuid not null,
    unit_id uuid not null,
    year int not null,
    posts int not null,
    budget_yuan numeric(14, 2) not null,
    evidence_ids uuid[] not null,
    reason text,
    act_id uuid,
    declared_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, declaration_id)
);

create table if not exists platform.attestation (
    tenant_id text not null,
    attestation_id uuid not null,
    unit_id uuid not null,
    scheme_id uuid not null,
    obligation_id text not null,
    period_from date not null,
    period_to date not null,
    statement text not null,
    evidence_ids uuid[] not null,
    drafted_by text not null,
    drafted_at timestamptz not null,
    signed_on date,
    signed_post_id uuid,
    act_id uuid,
    returned_because text,
    version bigint not null,
    primary key (tenant_id, attestation_id)
);
create index if not exists attestation_unit on platform.attestation (tenant_id, unit_id, period_from);
