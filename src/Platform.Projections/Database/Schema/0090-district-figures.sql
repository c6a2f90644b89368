-- Which bureaus have other figures than before: whoever keeps the figures of a district asks for those above the last stamp it
-- saw. One projection writes it, so that stamps are committed in their order.
create sequence if not exists platform.bureau_change_stamp;
create table if not exists platform.bureau_change (
    tenant_id text not null,
    year int not null,
    stamp bigint not null,
    primary key (tenant_id, year)
);
create index if not exists bureau_change_stamp_of on platform.bureau_change (year, stamp);
insert into platform.bureau_change (tenant_id, year, stamp)
select tenant_id, year, nextval('platform.bureau_change_stamp') from (select distinct tenant_id, year from platform.bureau_rollup) r
on conflict do nothing;

-- When a count was last moved is asked by nobody, and with pages of events it would depend on where a page ended. The column
-- goes in a later release, when no node that still writes it can run beside one of this.
alter table platform.bureau_rollup alter column changed_at drop not null;

-- A page takes away the counts that it brought to nothing.
create index if not exists unit_status_nothing on platform.unit_status (tenant_id) where count = 0;
create index if not exists bureau_rollup_nothing on platform.bureau_rollup (tenant_id) where count = 0;
delete from platform.unit_status where count = 0;
delete from platform.bureau_rollup where count = 0;

-- Which bureaus a later entry touched, asked over all of them at once.
create index if not exists duty_truth_later on platform.duty_truth (sequence);

-- split_truth and hold_status are called by nodes of the release before alone, and go together with the column above.
