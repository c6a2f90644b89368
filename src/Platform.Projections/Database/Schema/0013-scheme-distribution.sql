-- One row per unit that an issued scheme was sent to.
create table if not exists platform.scheme_receipt (
    tenant_id text not null,
    distribution_id uuid not null,
    scheme_id uuid not null,
    unit_id uuid not null,
    sent_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    primary key (tenant_id, distribution_id, unit_id)
);
create index if not exists scheme_receipt_scheme on platform.scheme_receipt (tenant_id, scheme_id);
