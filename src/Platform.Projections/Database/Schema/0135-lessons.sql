-- What is to be different after an incident is a duty of the ledger.
alter table platform.incident_change add column if not exists occurrence_id uuid;
