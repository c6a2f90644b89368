-- One row per proposal that crosses from one tenant to another, on either side of it.
create table if not exists platform.outward_proposal (
    tenant_id text not null,
    proposal_id uuid not null,
    correspondent text not null,
    incoming boolean not null,
    subject text not null,
    grounds text not null,
    article text,
    answer_due_on date,
    sent_on date not null,
    reminders int not null default 0,
    reminded_on date,
    answer text,
    reasons text,
    answered_on date,
    version bigint not null,
    primary key (tenant_id, proposal_id)
);
