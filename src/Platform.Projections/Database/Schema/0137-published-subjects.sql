-- Which one of its kind a publication is, such as a bulletin.
alter table platform.publication add column if not exists subject_id uuid;
