-- What a bureau set about reminders; one row where it set anything.
create table if not exists platform.reminder_policy (
    tenant_id text not null,
    policy_id uuid not null,
    rules jsonb not null,
    set_at timestamptz not null,
    set_by text not null,
    version bigint not null,
    primary key (tenant_id)
);

-- One row per person and day on which there was something to tell, and one per duty told of. Kept inline: whether
-- somebody was told is what the next run asks.
create table if not exists platform.notice (
    tenant_id text not null,
    notice_id uuid not null,
    person_id uuid not null,
    day date not null,
    reminders int not null,
    escalations int not null,
    sent_at timestamptz not null,
    read_at timestamptz,
    version bigint not null,
    primary key (tenant_id, notice_id)
);
create unique index if not exists notice_day on platform.notice (tenant_id, person_id, day);
create index if not exists notice_unread on platform.notice (tenant_id, person_id) where read_at is null;

create table if not exists platform.notice_item (
    tenant_id text not null,
    person_id uuid not null,
    occurrence_id uuid not null,
    kind text not null,
    due_on date not null,
    step int not null,
    directed_to text,
    post_id uuid,
    notice_id uuid not null,
    primary key (tenant_id, person_id, occurrence_id, kind, due_on, step)
);
create index if not exists notice_item_notice on platform.notice_item (tenant_id, notice_id);

-- What may fall due or is overdue, by day: a run reads no more of the ledger than that.
create index if not exists ledger_line_owed on platform.ledger_line (tenant_id, due_on) where status in ('pending', 'returned', 'overdue', 'missed');

-- The roles that accounts in force hold, with the persons behind them. It sees what its reader may see.
create or replace view platform.account_role with (security_invoker = true) as
select g.tenant_id, g.id as account_id, (g.data ->> 'personId')::uuid as person_id, held.value ->> 'role' as role, (held.value ->> 'unitId')::uuid as unit_id
from platform.mt_doc_accountgrants g cross join lateral jsonb_array_elements(g.data -> 'grants') held
where g.data ->> 'suspendedBecause' is null;
