-- The unit in a post's charge that a duty is owed for, and how many of a first-moment duty's steps are recorded.
alter table platform.ledger_line add column if not exists target_unit_id uuid;
alter table platform.ledger_line add column if not exists step_count int not null default 0;
alter table platform.ledger_line add column if not exists steps_recorded int not null default 0;
