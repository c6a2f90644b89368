-- Somebody was told at once of something that another tenant sent theirs: a notice of its own, beside the one of the day.
create table if not exists platform.matter_notice (
    tenant_id text not null,
    notice_id uuid not null,
    person_id uuid not null,
    day date not null,
    sent_at timestamptz not null,
    read_at timestamptz,
    version bigint not null,
    primary key (tenant_id, notice_id)
);
create index if not exists matter_notice_person on platform.matter_notice (tenant_id, person_id, day);
