create table if not exists platform.idempotency_key (
    tenant_id text not null,
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    status int not null,
    location text,
    etag text,
    body text,
    created_at timestamptz not null,
    primary key (tenant_id, actor_id, key)
);
create index if not exists idempotency_key_created on platform.idempotency_key (created_at);

-- One row per dated duty, kept in the transaction of the event: what a unit's ledger, the sweep and the next command read.
create table if not exists platform.ledger_line (
    tenant_id text not null,
    occurrence_id uuid not null,
    plan_id uuid not null,
    unit_id uuid not null,
    post_id uuid,
    year int not null,
    scheme_id uuid not null,
    obligation_id text not null,
    article text not null,
    category text not null,
    cadence_kind text not null,
    window_key text not null,
    window_from date not null,
    window_to date not null,
    due_on date,
    closes_on date,
    required_count int not null,
    verdict text not null,
    attestation_only boolean not null,
    evidence_kinds text[] not null,
    status text not null,
    recorded_count int not null default 0,
    completed_on date,
    recorded_late boolean not null default false,
    due_reached boolean not null default false,
    closed boolean not null default false,
    submitted_by text,
    performers text[] not null default '{}',
    version bigint not null default 0,
    changed_at timestamptz not null,
    primary key (tenant_id, occurrence_id)
);
create index if not exists ledger_line_unit on platform.ledger_line (tenant_id, unit_id, year);
create index if not exists ledger_line_year on platform.ledger_line (tenant_id, year, status);
-- What the sweep looks for: due days that passed unnoticed, and windows that should have closed.
create index if not exists ledger_line_due on platform.ledger_line (due_on) where not due_reached and due_on is not null;
create index if not exists ledger_line_closing on platform.ledger_line (closes_on) where not closed and closes_on is not null;

-- One row per duty and span of one status, with the events that opened and closed the span. Serves lists behind figures,
-- provenance, and any past day by recorded time.
create table if not exists platform.compliance_fact (
    tenant_id text not null,
    occurrence_id uuid not null,
    unit_id uuid not null,
    post_id uuid,
    year int not null,
    scheme_id uuid not null,
    obligation_id text not null,
    article text not null,
    category text not null,
    window_from date not null,
    window_to date not null,
    due_on date,
    status text not null,
    recorded_from timestamptz not null,
    recorded_to timestamptz not null default 'infinity',
    opened_by_sequence bigint not null,
    closed_by_sequence bigint,
    primary key (tenant_id, occurrence_id, opened_by_sequence)
);
create index if not exists compliance_fact_current on platform.compliance_fact (tenant_id, occurrence_id) where recorded_to = 'infinity';
create index if not exists compliance_fact_span on platform.compliance_fact (tenant_id, recorded_from, recorded_to);

-- Counts by increment. The window and the due day are part of the key, because whether a pending duty is not due, open or
-- due soon is a matter of the day it is looked at.
create table if not exists platform.unit_status (
    tenant_id text not null,
    unit_id uuid not null,
    year int not null,
    category text not null,
    status text not null,
    window_from date not null,
    window_to date not null,
    due_on date not null default 'infinity',
    count int not null,
    primary key (tenant_id, unit_id, year, category, status, window_from, window_to, due_on)
);

-- The few rows per tenant that an oversight view adds up.
create table if not exists platform.bureau_rollup (
    tenant_id text not null,
    year int not null,
    status text not null,
    window_from date not null,
    window_to date not null,
    due_on date not null default 'infinity',
    count int not null,
    changed_at timestamptz not null,
    primary key (tenant_id, year, status, window_from, window_to, due_on)
);

create table if not exists platform.act_register (
    tenant_id text not null,
    act_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    title text not null,
    occurred_on date not null,
    topics text[] not null,
    present_post_ids uuid[] not null,
    evidence_ids uuid[] not null,
    occurrence_ids uuid[] not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    supersedes uuid,
    superseded_by uuid,
    reason text,
    version bigint not null,
    primary key (tenant_id, act_id)
);
create index if not exists act_register_unit on platform.act_register (tenant_id, unit_id, occurred_on desc);
create index if not exists act_register_duty on platform.act_register using gin (occurrence_ids);

-- The word for a status on a day; the same rule as StateOnDay in the domain, and a test holds them together.
create or replace function platform.state_on(status text, window_from date, due_on date, day date) returns text
language sql immutable parallel safe as $$
    select case
        when status <> 'pending' then status
        when day < window_from then 'not-due'
        when due_on is not null and due_on <= day + 30 then 'due-soon'
        else 'open'
    end
$$;
