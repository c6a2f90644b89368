alter table platform.ledger_line add column if not exists every_evidence_kind boolean not null default false;

-- Who decided what the rules leave unsaid, and when: one row per decision, the last of a setting holds.
create table if not exists platform.scheme_setting (
    tenant_id text not null,
    scheme_id uuid not null,
    version bigint not null,
    setting text not null,
    value text,
    former text,
    reason text,
    set_by text not null,
    person_id uuid,
    set_at timestamptz not null,
    primary key (tenant_id, scheme_id, version)
);

create table if not exists platform.scheme_text (
    tenant_id text not null,
    scheme_id uuid not null,
    words text not null,
    sha256 text not null,
    attached_by text not null,
    person_id uuid,
    attached_at timestamptz not null,
    primary key (tenant_id, scheme_id)
);

create table if not exists platform.scheme_citation (
    tenant_id text not null,
    scheme_id uuid not null,
    obligation_id text not null,
    start int not null,
    length int not null,
    primary key (tenant_id, scheme_id, obligation_id)
);

create table if not exists platform.scheme_interpretation (
    tenant_id text not null,
    scheme_id uuid not null,
    interpretation_id uuid not null,
    article text not null,
    ambiguity_id text,
    words text not null,
    status text not null,
    proposed_by text not null,
    proposed_by_person uuid,
    proposed_at timestamptz not null,
    approved_by_person uuid,
    approved_at timestamptz,
    withdrawn_because text,
    primary key (tenant_id, scheme_id, interpretation_id)
);
