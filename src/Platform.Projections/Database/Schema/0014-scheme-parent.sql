alter table platform.scheme_register add column if not exists parent_id uuid;
