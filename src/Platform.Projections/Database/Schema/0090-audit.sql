-- The chain over each tenant's events. Written once by the worker in the order of the events and never changed; it is no
-- read model and is never rebuilt.
create table if not exists platform.audit_chain (
    tenant_id text not null,
    position bigint not null,
    sequence bigint not null,
    algorithm text not null,
    salt bytea not null,
    content bytea not null,
    hash bytea not null,
    primary key (tenant_id, position)
);
create unique index if not exists audit_chain_sequence on platform.audit_chain (tenant_id, sequence);

create table if not exists platform.audit_checkpoint (
    tenant_id text not null,
    position bigint not null,
    sequence bigint not null,
    algorithm text not null,
    hash bytea not null,
    signed_at timestamptz not null,
    key_id text not null,
    signature bytea not null,
    primary key (tenant_id, position)
);

-- How far the chains have come, over all tenants.
create table if not exists platform.audit_progress (
    only_row boolean primary key default true check (only_row),
    last_sequence bigint not null
);
insert into platform.audit_progress (last_sequence) values (0) on conflict do nothing;

-- A tenant's events in their order: the trail is searched and compared in it.
create index if not exists mt_events_tenant_sequence on events.mt_events (tenant_id, seq_id);
