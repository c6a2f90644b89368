-- Until when the measures against a subject have their effect, for the sweep that records its end.
create table if not exists platform.case_effect (
    tenant_id text not null,
    case_id uuid not null,
    subject uuid not null,
    effect_until date not null,
    served boolean not null default false,
    expired_on date,
    primary key (tenant_id, case_id, subject)
);
create index if not exists case_effect_running on platform.case_effect (effect_until) where expired_on is null;
