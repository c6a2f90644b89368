-- One row per conclusive evaluation, as a list shows it; the record that was answered is in the events. Kept inline.
create table if not exists platform.candidate_evaluation (
    tenant_id text not null,
    evaluation_id uuid not null,
    candidate_id uuid not null,
    unit_id uuid not null,
    position text not null,
    article text not null,
    gate_article text,
    since date not null,
    requested_on date not null,
    requested_by uuid not null,
    answered_on date,
    answered_by uuid,
    may_be_submitted boolean,
    valid_until date,
    lifted_on date,
    version bigint not null,
    primary key (tenant_id, evaluation_id)
);
