-- When what was kept of a person was erased; the row stays, because the record names it by its id.
alter table platform.person add column if not exists erased_at timestamptz;
