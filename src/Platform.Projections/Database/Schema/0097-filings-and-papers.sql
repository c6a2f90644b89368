-- One row per case whose rules have the outcome filed: what came, what is expected and its clock. Nothing of what was decided.
create table if not exists platform.case_filing (
    tenant_id text not null,
    case_id uuid not null,
    scheme_id uuid not null,
    article text not null,
    title_zh text not null,
    title_en text not null,
    recipients text[] not null,
    deciding_unit_id uuid not null,
    decided_on date,
    due_on date,
    recipient text,
    document_number text,
    filed_on date,
    receipt text,
    received_on date,
    received_by uuid,
    ended_on date,
    primary key (tenant_id, case_id)
);

-- One row per paper that a person was told of: that it waits, and not what it is.
create table if not exists platform.paper_notice (
    tenant_id text not null,
    notice_id uuid not null,
    person_id uuid not null,
    day date not null,
    sent_at timestamptz not null,
    read_at timestamptz,
    version bigint not null,
    primary key (tenant_id, notice_id)
);
create index if not exists paper_notice_person on platform.paper_notice (tenant_id, person_id, day);
