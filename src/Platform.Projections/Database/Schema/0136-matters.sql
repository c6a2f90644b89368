-- Notices tell of bulletins and incidents too, and not of duties alone.
alter table platform.notice add column if not exists matters int not null default 0;
