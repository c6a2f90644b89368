-- What a bureau lets the department above it read. Kept inline: a withdrawal counts from the next request on.
create table if not exists platform.disclosure (
    tenant_id text not null,
    disclosure_id uuid not null,
    to_tenant text not null,
    unit_id uuid not null,
    includes_below boolean not null,
    occurrence_id uuid,
    up_to text not null,
    from_on date not null,
    until_on date not null,
    reason text not null,
    granted_at timestamptz not null,
    withdrawn_on date,
    withdrawn_because text,
    version bigint not null,
    primary key (tenant_id, disclosure_id)
);
create index if not exists disclosure_to on platform.disclosure (to_tenant, until_on) where withdrawn_on is null;
-- Each reading by it, for the bureau to see.
create table if not exists platform.disclosure_reading (
    tenant_id text not null,
    record_id uuid not null,
    disclosure_id uuid not null,
    evidence_id uuid not null,
    number int not null,
    read_at timestamptz not null,
    primary key (tenant_id, record_id)
);
create index if not exists disclosure_reading_of on platform.disclosure_reading (tenant_id, disclosure_id, read_at);
