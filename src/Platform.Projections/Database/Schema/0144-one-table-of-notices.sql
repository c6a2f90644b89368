-- Every notice is a row of one table: that of a day, of which there is one; one of a paper that waits, which does not say what it
-- is; one of a matter that another tenant sent.
alter table platform.notice add column if not exists kind text not null default 'day' check (kind in ('day', 'paper', 'matter'));
create index if not exists notice_person on platform.notice (tenant_id, person_id, day);

-- One of a day, and not one of a day of every kind. Under its name of before, so that a build of before leaves it as it is.
do $$
begin
    if exists (select from pg_index where indexrelid = to_regclass('platform.notice_day') and indpred is null) then
        drop index platform.notice_day;
    end if;
end $$;
create unique index if not exists notice_day on platform.notice (tenant_id, person_id, day) where kind = 'day';

-- Papers and matters had tables of their own. Nodes of the release before write to them still, and add what they find there to
-- what they find in the one: so they are empty, and what is written to them goes into the one. Both go in a later release.
create or replace function platform.enter_notice() returns trigger language plpgsql as $$
begin
    insert into platform.notice (tenant_id, notice_id, kind, person_id, day, reminders, escalations, matters, sent_at, read_at, version)
    values (new.tenant_id, new.notice_id, tg_argv[0], new.person_id, new.day, 0, 0, (tg_argv[0] = 'matter')::int, new.sent_at, new.read_at, new.version);
    return null;
end $$;
-- Before the rows are moved: it waits for whoever is writing, and whoever comes after it is sent on.
create or replace trigger enter_notice before insert on platform.paper_notice for each row execute function platform.enter_notice('paper');
create or replace trigger enter_notice before insert on platform.matter_notice for each row execute function platform.enter_notice('matter');

with former as (delete from platform.paper_notice returning *)
insert into platform.notice (tenant_id, notice_id, kind, person_id, day, reminders, escalations, matters, sent_at, read_at, version)
select tenant_id, notice_id, 'paper', person_id, day, 0, 0, 0, sent_at, read_at, version from former;
with former as (delete from platform.matter_notice returning *)
insert into platform.notice (tenant_id, notice_id, kind, person_id, day, reminders, escalations, matters, sent_at, read_at, version)
select tenant_id, notice_id, 'matter', person_id, day, 0, 0, 1, sent_at, read_at, version from former;
