create table if not exists platform.idempotency_key (
    tenant_id text not null,
    actor_id text not null,
    key text not null,
    fingerprint text not null,
    status int not null,
    location text,
    etag text,
    body text,
    created_at timestamptz not null,
    primary key (tenant_id, actor_id, key)
);
create index if not exists idempotency_key_created on platform.idempotency_key (created_at);
