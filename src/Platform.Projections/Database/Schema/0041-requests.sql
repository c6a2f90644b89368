-- A due day that was moved keeps the first one beside it; a request that waits says what is asked and by whom.
alter table platform.ledger_line add column if not exists original_due_on date;
alter table platform.ledger_line add column if not exists asked text;
alter table platform.ledger_line add column if not exists asked_due_on date;
alter table platform.ledger_line add column if not exists asked_by text;
-- Accounts that agreed to what is submitted now.
alter table platform.ledger_line add column if not exists approved_by text[] not null default '{}';
create index if not exists ledger_line_asked on platform.ledger_line (tenant_id) where asked is not null;
