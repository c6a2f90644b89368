-- An event that a projection could not apply. The projection stands before it until somebody has it tried again.
create table if not exists platform.projection_fault (
    projection text primary key,
    sequence bigint not null,
    message text not null,
    stopped_at timestamptz not null default now(),
    resume_by text,
    resume_asked_at timestamptz
);

-- Rebuilds that were asked for, how far they have come, and how they ended. A rebuild of one tenant names it.
create table if not exists platform.projection_rebuild (
    rebuild_id bigint generated always as identity primary key,
    projection text not null,
    of_tenant text,
    asked_by text not null,
    asked_at timestamptz not null default now(),
    begun_at timestamptz,
    total int not null default 0,
    done int not null default 0,
    ended_at timestamptz,
    fault text
);
create index if not exists projection_rebuild_waiting on platform.projection_rebuild (rebuild_id) where ended_at is null;

-- Holds the progress of a projection to the end of the transaction, so that a page and a rebuild wait for each other.
create or replace procedure platform.hold_progress(shard text)
language plpgsql as $$
begin
    perform 1 from events.mt_event_progression where name = shard for update;
end $$;
