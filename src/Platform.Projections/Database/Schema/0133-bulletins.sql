-- Bulletins of a bureau or of an oversight department with their addressees, and those that a bureau got from its department.
create table if not exists platform.bulletin (
    tenant_id text not null,
    bulletin_id uuid not null,
    kind text not null,
    title text not null,
    paragraphs text[] not null,
    articles text[] not null,
    inspection_id uuid,
    supersedes_id uuid,
    evidence_ids uuid[] not null,
    drafted_by text not null,
    drafted_at timestamptz not null,
    number text,
    acknowledge_by date,
    issued_on date,
    issued_by text,
    issued_by_person uuid,
    withdrawn_on date,
    withdrawn_because text,
    superseded_by uuid,
    superseded_by_number text,
    version bigint not null,
    primary key (tenant_id, bulletin_id)
);
create index if not exists bulletin_number on platform.bulletin (tenant_id, number);

create table if not exists platform.bulletin_addressee (
    tenant_id text not null,
    bulletin_id uuid not null,
    addressee text not null,
    position int not null,
    unit_id uuid,
    bureau_id text,
    name_zh text not null,
    acknowledged_on date,
    acknowledged_at timestamptz,
    acknowledged_by_person uuid,
    primary key (tenant_id, bulletin_id, addressee)
);
create index if not exists bulletin_addressee_unit on platform.bulletin_addressee (tenant_id, unit_id);

create table if not exists platform.received_bulletin (
    tenant_id text not null,
    received_id uuid not null,
    from_tenant text not null,
    from_name_zh text not null,
    bulletin_id uuid not null,
    kind text not null,
    number text not null,
    title text not null,
    paragraphs text[] not null,
    articles text[] not null,
    issued_on date not null,
    acknowledge_by date,
    received_at timestamptz not null,
    acknowledged_on date,
    acknowledged_by_person uuid,
    withdrawn_on date,
    withdrawn_because text,
    superseded_by uuid,
    superseded_by_number text,
    version bigint not null,
    primary key (tenant_id, received_id)
);
