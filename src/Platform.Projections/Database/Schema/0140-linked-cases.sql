-- Which case was opened with a view to which earlier one.
create table if not exists platform.accountability_link (
    tenant_id text not null,
    case_id uuid not null,
    earlier_id uuid not null,
    words text not null,
    primary key (tenant_id, case_id, earlier_id)
);
create index if not exists accountability_link_earlier on platform.accountability_link (tenant_id, earlier_id);
