-- What a bureau published, kept inline: the feed of changes and the public page are right with the command that changed them.
create table if not exists platform.publication (
    tenant_id text not null,
    publication_id uuid not null,
    kind text not null,
    year int,
    title_zh text not null,
    form text not null,
    edition int not null,
    content text,
    sha256 text not null,
    published_at timestamptz not null,
    published_by uuid,
    changed_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_because text,
    version bigint not null,
    primary key (tenant_id, publication_id)
);

-- The position is the version of the bureau's publication book: it has no gaps, and none becomes visible after a later one.
create table if not exists platform.publication_change (
    tenant_id text not null,
    position bigint not null,
    publication_id uuid not null,
    kind text not null,
    year int,
    change text not null,
    edition int not null,
    sha256 text,
    at timestamptz not null,
    primary key (tenant_id, position)
);
create index if not exists publication_change_of on platform.publication_change (tenant_id, publication_id);

create table if not exists platform.webhook (
    tenant_id text not null,
    webhook_id uuid not null,
    title_zh text not null,
    address text not null,
    kinds text[] not null,
    status text not null,
    status_at timestamptz not null,
    failing_since timestamptz,
    registered_at timestamptz not null,
    secret_number int not null,
    secret_at timestamptz not null,
    former_secret_until timestamptz,
    version bigint not null,
    primary key (tenant_id, webhook_id)
);

-- The three tables that follow are no read models: no event has what is in them, and no rebuild makes them anew.
-- Secrets are sealed with a key that is not in the database.
create table if not exists platform.webhook_secret (
    tenant_id text not null,
    webhook_id uuid not null,
    number int not null,
    sealed bytea not null,
    primary key (tenant_id, webhook_id, number)
);

-- How far each webhook was told of the changes, and since when nothing was accepted.
create table if not exists platform.webhook_progress (
    tenant_id text not null,
    webhook_id uuid not null,
    position bigint not null,
    failing_since timestamptz,
    delivered_at timestamptz,
    primary key (tenant_id, webhook_id)
);

create table if not exists platform.webhook_delivery (
    tenant_id text not null,
    delivery_id uuid not null,
    webhook_id uuid not null,
    position bigint not null,
    state text not null,
    tries int not null default 0,
    tries_before int not null default 0,
    next_at timestamptz,
    entered_at timestamptz not null,
    tried_at timestamptz,
    fault text,
    status int,
    delivered_at timestamptz,
    primary key (tenant_id, delivery_id)
);
create index if not exists webhook_delivery_due on platform.webhook_delivery (next_at) where state = 'waiting';
create index if not exists webhook_delivery_of on platform.webhook_delivery (tenant_id, webhook_id, position);

create table if not exists platform.gateway (
    tenant_id text not null,
    gateway_id uuid not null,
    app_key text not null,
    title_zh text not null,
    algorithm text not null,
    registered_at timestamptz not null,
    secret_number int not null,
    secret_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null,
    primary key (tenant_id, gateway_id)
);
create unique index if not exists gateway_key on platform.gateway (tenant_id, app_key);

-- No read models either.
create table if not exists platform.gateway_secret (
    tenant_id text not null,
    gateway_id uuid not null,
    number int not null,
    sealed bytea not null,
    primary key (tenant_id, gateway_id, number)
);

create table if not exists platform.gateway_nonce (
    tenant_id text not null,
    gateway_id uuid not null,
    nonce text not null,
    used_at timestamptz not null,
    primary key (tenant_id, gateway_id, nonce)
);
