-- What a kept overview of a district asks beside the stamps of its bureaus, one row each whatever the number of tenants: whether the
-- directory is another than it was, and how many years of bureaus have figures. Counted in the transaction that changes them, so that
-- no change is committed below one that was read.
create table if not exists platform.change_count (
    what text not null primary key,
    count bigint not null
);
insert into platform.change_count (what, count) values ('directory', 0), ('figures', 0) on conflict do nothing;

create or replace function platform.count_change() returns trigger language plpgsql as $$
begin
    update platform.change_count set count = count + tg_argv[1]::int where what = tg_argv[0];
    return null;
end
$$;
create or replace trigger directory_changes after insert or update or delete on platform.tenant_directory
    for each statement execute function platform.count_change('directory', '1');
-- By rows: figures that are made anew in one transaction come to the same number again, and only their stamps are others.
create or replace trigger figures_come after insert on platform.bureau_change
    for each row execute function platform.count_change('figures', '1');
create or replace trigger figures_go after delete on platform.bureau_change
    for each row execute function platform.count_change('figures', '-1');
