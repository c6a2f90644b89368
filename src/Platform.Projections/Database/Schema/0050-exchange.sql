-- One row per workbook that was handed in. Its rows stay in the file; faults are found anew each time it is looked at.
create table if not exists platform.import_register (
    tenant_id text not null,
    import_id uuid not null,
    kind text not null,
    file_name text not null,
    sha256 text not null,
    size bigint not null,
    rows int not null,
    new_rows int not null,
    known_rows int not null,
    faulty_rows int not null,
    status text not null,
    checked_at timestamptz not null,
    checked_by_person uuid,
    confirmed_at timestamptz,
    confirmed_by_person uuid,
    ended_at timestamptz,
    undone_at timestamptz,
    undone_by_person uuid,
    undone_because text,
    version bigint not null,
    primary key (tenant_id, import_id)
);
create index if not exists import_register_latest on platform.import_register (tenant_id, checked_at desc);
-- What a killed node left undone.
create index if not exists import_register_confirmed on platform.import_register (confirmed_at) where status = 'confirmed';
