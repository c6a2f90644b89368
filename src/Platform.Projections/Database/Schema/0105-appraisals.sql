-- Rounds of appraisal with what they appraise by, and where each subject's appraisal stands. Kept inline: the next command reads them.
create table if not exists platform.appraisal_round (
    tenant_id text not null,
    round_id uuid not null,
    title text not null,
    organiser_unit_id uuid not null,
    scheme_id uuid not null,
    cycle_id text not null,
    cycle_zh text not null,
    cycle_en text not null,
    article text not null,
    period_key text not null,
    from_on date not null,
    to_on date not null,
    opened_at timestamptz not null,
    has_figures boolean not null default false,
    has_marks boolean not null default false,
    figures_on date,
    self_by date,
    named int not null default 0,
    started_on date,
    closed_on date,
    version bigint not null,
    primary key (tenant_id, round_id)
);

create table if not exists platform.appraisal (
    tenant_id text not null,
    appraisal_id uuid not null,
    round_id uuid not null,
    kind text not null,
    unit_id uuid not null,
    post_id uuid,
    person_id uuid not null,
    title_zh text not null,
    title_en text,
    assessor_id uuid not null,
    settler_id uuid not null,
    reviewer_id uuid not null,
    figured boolean not null default false,
    self_assessed boolean not null default false,
    assessed boolean not null default false,
    settled boolean not null default false,
    announced_on date,
    object_until date,
    objected_on date,
    dismissed boolean not null default false,
    version bigint not null,
    primary key (tenant_id, appraisal_id)
);
create index if not exists appraisal_of_round on platform.appraisal (tenant_id, round_id);
create index if not exists appraisal_persons on platform.appraisal (tenant_id, person_id);
