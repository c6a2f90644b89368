-- When what must exist is to be looked at again and when it ends, and by whose reference to another list a duty is owed.
alter table platform.ledger_line add column if not exists review_on date;
alter table platform.ledger_line add column if not exists expires_on date;
alter table platform.ledger_line add column if not exists by_reference text;
