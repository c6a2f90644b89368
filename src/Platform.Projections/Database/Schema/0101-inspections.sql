-- Inspections with their plan, sample and result; what each unit showed; what was found. Kept inline: the next command reads them.
create table if not exists platform.inspection (
    tenant_id text not null,
    inspection_id uuid not null,
    title text not null,
    inspector_kind text not null,
    inspector_unit_id uuid,
    inspector_body_id uuid,
    inspector_name text not null,
    from_on date not null,
    to_on date not null,
    methods text[] not null,
    population uuid[] not null,
    seed text not null,
    drawn uuid[] not null,
    checklist jsonb not null,
    planned_at timestamptz not null,
    concluded_on date,
    summary text,
    act_id uuid,
    circulated_on date,
    circulated_to uuid[] not null default '{}',
    reported_to text[] not null default '{}',
    version bigint not null,
    primary key (tenant_id, inspection_id)
);
create index if not exists inspection_days on platform.inspection (tenant_id, from_on desc);

create table if not exists platform.inspection_check (
    tenant_id text not null,
    inspection_id uuid not null,
    unit_id uuid not null,
    method text not null,
    checked_on date not null,
    results jsonb not null,
    evidence_ids uuid[] not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, inspection_id, unit_id, method)
);

create table if not exists platform.finding (
    tenant_id text not null,
    finding_id uuid not null,
    inspection_id uuid not null,
    unit_id uuid not null,
    item_number int,
    reference text,
    body text not null,
    severity text not null,
    rounds int not null,
    occurrence_id uuid not null,
    reopened_because text,
    recorded_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, finding_id)
);
create index if not exists finding_inspection on platform.finding (tenant_id, inspection_id);
create index if not exists finding_repeat on platform.finding (tenant_id, unit_id, reference);
