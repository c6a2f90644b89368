-- Acts of past years that a workbook brought: no duty judges them.
alter table platform.act_register add column if not exists imported boolean not null default false;
alter table platform.act_register add column if not exists obligation_id text;
alter table platform.act_register add column if not exists evidence_note text;
