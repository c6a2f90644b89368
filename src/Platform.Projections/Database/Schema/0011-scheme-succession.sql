alter table platform.scheme_register add column if not exists transition_rule text;
alter table platform.scheme_register add column if not exists transition_cut_on date;

-- One row per open year of a unit: the versions of rules that it was derived from or taken over to.
create table if not exists platform.plan_register (
    tenant_id text not null,
    plan_id uuid not null,
    unit_id uuid not null,
    year int not null,
    scheme_ids uuid[] not null,
    primary key (tenant_id, plan_id)
);
create index if not exists plan_register_year on platform.plan_register (tenant_id, year);
