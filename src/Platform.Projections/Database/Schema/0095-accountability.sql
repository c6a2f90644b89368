-- One row per case, as a register lists it: nothing of what is in the file. Kept inline.
create table if not exists platform.accountability_case (
    tenant_id text not null,
    case_id uuid not null,
    scheme_id uuid not null,
    trigger_id text not null,
    article text not null,
    title_zh text not null,
    title_en text not null,
    occurred_on date not null,
    opened_at timestamptz not null,
    status text not null,
    step text not null,
    since date not null,
    due_on date,
    suspended_on date,
    ended_on date,
    deciding_unit_id uuid not null,
    version bigint not null,
    primary key (tenant_id, case_id)
);

-- Who is named in a case: nobody else learns that it is there. A subject is told by the notice, and not before.
create table if not exists platform.accountability_person (
    tenant_id text not null,
    case_id uuid not null,
    capacity text not null,
    subject uuid not null,
    person_id uuid not null,
    told_on date,
    primary key (tenant_id, case_id, capacity, subject)
);
create index if not exists accountability_person_person on platform.accountability_person (tenant_id, person_id);

-- Every reading of a case file.
create table if not exists platform.case_reading (
    tenant_id text not null,
    case_id uuid not null,
    reading bigint not null,
    person_id uuid not null,
    capacity text not null,
    read_at timestamptz not null,
    primary key (tenant_id, case_id, reading)
);

-- Who manages whom.
create table if not exists platform.authority_entry (
    tenant_id text not null,
    entry_id uuid not null,
    body_unit_id uuid not null,
    post_id uuid,
    unit_id uuid,
    includes_below boolean not null,
    from_on date not null,
    until_on date,
    ended_because text,
    basis text not null,
    primary key (tenant_id, entry_id)
);

-- One row per proposal from one body to another, with its answer.
create table if not exists platform.accountability_proposal (
    tenant_id text not null,
    proposal_id uuid not null,
    from_unit_id uuid not null,
    to_unit_id uuid not null,
    to_person_id uuid not null,
    sent_by uuid not null,
    scheme_id uuid not null,
    trigger_id text not null,
    subject_unit_id uuid not null,
    subject_post_id uuid,
    grounds text not null,
    article text,
    answer_article text,
    answer_due_on date,
    sent_at timestamptz not null,
    reminders int not null default 0,
    reminded_on date,
    answer text,
    reasons text,
    case_id uuid,
    answered_on date,
    version bigint not null,
    primary key (tenant_id, proposal_id)
);
create index if not exists accountability_proposal_to on platform.accountability_proposal (tenant_id, to_person_id);
