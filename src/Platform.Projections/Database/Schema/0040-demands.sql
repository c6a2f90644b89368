-- One row per demand from above, and one per receiver. Kept inline: the ledger names its demanded duties by them.
create table if not exists platform.demand (
    tenant_id text not null,
    demand_id uuid not null,
    source_unit_id uuid,
    source_name text not null,
    document_number text,
    title text not null,
    body text not null,
    issued_on date not null,
    due_on date not null,
    evidence_kinds text[] not null,
    issued_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, demand_id)
);
create index if not exists demand_issued on platform.demand (tenant_id, issued_on desc);

create table if not exists platform.demand_receiver (
    tenant_id text not null,
    demand_id uuid not null,
    unit_id uuid not null,
    occurrence_id uuid not null,
    acknowledged_at timestamptz,
    urges int not null default 0,
    urged_at timestamptz,
    urged_because text,
    answer text,
    answered_at timestamptz,
    primary key (tenant_id, demand_id, unit_id)
);
create index if not exists demand_receiver_unit on platform.demand_receiver (tenant_id, unit_id);

alter table platform.ledger_line add column if not exists demand_id uuid;
