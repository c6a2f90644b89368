-- Duties of ongoing conduct that an act is filed under: nothing falls due there.
alter table platform.act_register add column if not exists conduct text[] not null default '{}';
