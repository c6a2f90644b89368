-- Under which unit each lay from when to when: figures of a past day belong to the parent of that day. The first span has no
-- beginning, because nothing is due before a unit was opened.
create table if not exists platform.unit_parent (
    tenant_id text not null,
    unit_id uuid not null,
    parent_id uuid not null,
    from_on date not null default '-infinity',
    until_on date not null default 'infinity',
    primary key (tenant_id, unit_id, from_on)
);
create index if not exists unit_parent_parent on platform.unit_parent (tenant_id, parent_id);

-- A database of before has the moves in its events and not in this table.
insert into platform.unit_parent (tenant_id, unit_id, parent_id, from_on, until_on)
select tenant_id, unit_id, parent_id, from_on, lead(from_on, 1, 'infinity') over (partition by tenant_id, unit_id order by from_on)
from (
    select distinct on (tenant_id, unit_id, from_on) *
    from (
        select seq_id, tenant_id, (data ->> 'unitId')::uuid as unit_id, (data ->> 'parentId')::uuid as parent_id, '-infinity'::date as from_on
        from events.mt_events where type = 'organisation.unit-opened.v1'
        union all
        select seq_id, tenant_id, (data ->> 'unitId')::uuid, (data ->> 'toParentId')::uuid, (data ->> 'on')::date
        from events.mt_events where type = 'organisation.unit-moved.v1') as placed
    order by tenant_id, unit_id, from_on, seq_id desc) as spans
where parent_id is not null and unit_id in (select unit_id from platform.unit_node) and not exists (select from platform.unit_parent);

-- A unit and everything that ever lay below it, with the spans in which it did.
create or replace function platform.units_below(root uuid) returns table (unit_id uuid, from_on date, until_on date)
language sql stable as $$
    with recursive below (unit_id, from_on, until_on) as (
        select root, '-infinity'::date, 'infinity'::date
        union all
        select p.unit_id, greatest(p.from_on, b.from_on), least(p.until_on, b.until_on)
        from below b
        join platform.unit_parent p on p.tenant_id = current_setting('app.tenant_id') and p.parent_id = b.unit_id
            and greatest(p.from_on, b.from_on) < least(p.until_on, b.until_on))
    select * from below
$$;

create table if not exists platform.reorganisation (
    tenant_id text not null,
    reorganisation_id uuid not null,
    kind text not null,
    unit_ids uuid[] not null,
    into_unit_ids uuid[] not null,
    on_day date not null,
    reason text not null,
    open_duties text,
    recorded_at timestamptz not null,
    recorded_by uuid,
    primary key (tenant_id, reorganisation_id)
);
