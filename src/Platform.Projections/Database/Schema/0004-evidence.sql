-- One row per piece of evidence. The file itself lies under its hash outside the database.
create table if not exists platform.evidence_register (
    tenant_id text not null,
    evidence_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    title text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    formed_on date not null,
    registered_at timestamptz not null,
    registered_by text not null,
    withdrawn_because text,
    version bigint not null,
    primary key (tenant_id, evidence_id)
);
create index if not exists evidence_register_unit on platform.evidence_register (tenant_id, unit_id, registered_at desc);
-- Which records refer to a document, asked when it is withdrawn.
create index if not exists act_register_evidence on platform.act_register using gin (evidence_ids);
