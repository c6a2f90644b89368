-- What databases of before lack: 0001 makes tables that are not there, and leaves those that are.
alter table auth.accounts add column if not exists password_set_at timestamptz;
alter table auth.accounts add column if not exists password_must_change boolean not null default false;
alter table auth.accounts add column if not exists last_signed_in_at timestamptz;
alter table auth.sessions add column if not exists device text not null default '';
alter table auth.sessions add column if not exists proved_at timestamptz;
-- Outside the model: nothing but two statements speaks of it.
create table if not exists auth.used_assertions (hash bytea primary key, ends_at timestamptz not null);
