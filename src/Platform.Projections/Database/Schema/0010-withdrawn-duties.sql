-- The duty that is owed in the place of a withdrawn one.
alter table platform.ledger_line add column if not exists replaced_by uuid;
