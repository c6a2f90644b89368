-- What the owner has in a task of the task table, and the duty whose result a duty reports.
alter table platform.ledger_line add column if not exists task_part text;
alter table platform.ledger_line add column if not exists follows uuid;
create index if not exists ledger_line_follows on platform.ledger_line (tenant_id, follows) where follows is not null;

-- To whom a report was sent and copied, by the names that the rules give.
alter table platform.act_register add column if not exists sent_to text[] not null default '{}';
alter table platform.act_register add column if not exists copied_to text[] not null default '{}';

-- Rule sets that were taken in before tasks were duties: their tasks are named here as the register names those of later ones.
insert into platform.scheme_obligation (
    tenant_id, scheme_id, obligation_id, article, title_zh, title_en, category, cadence_kind, owed_to_zh, copy_to_zh, article_summary_zh)
select r.tenant_id, r.scheme_id, task ->> 'id', task ->> 'article', task ->> 'titleZh', task ->> 'titleEn', 'planning', 'task', '{}', '{}',
    (select provision ->> 'summaryZh' from jsonb_array_elements(coalesce(nullif(r.pack -> 'provisions', 'null'), '[]')) provision
        where provision ->> 'ref' = task ->> 'article' limit 1)
from platform.scheme_register r, jsonb_array_elements(coalesce(nullif(r.pack -> 'taskTable', 'null'), '[]')) task
on conflict do nothing;
