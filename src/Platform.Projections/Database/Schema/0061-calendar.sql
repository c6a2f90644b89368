-- The arrangement of holidays of each year that a tenant has taken in.
create table if not exists platform.calendar_year (
    tenant_id text not null,
    year int not null,
    arrangement jsonb not null,
    set_at timestamptz not null,
    set_by text not null,
    version bigint not null,
    primary key (tenant_id, year)
);

-- One row per account that ever had a calendar address. The secret in the address is kept nowhere, its hash while it is in force.
create table if not exists platform.calendar_feed (
    tenant_id text not null,
    feed_id uuid not null,
    account_id uuid not null,
    secret_hash text,
    opened_at timestamptz not null,
    revoked_at timestamptz,
    version bigint not null,
    primary key (tenant_id, feed_id)
);
create unique index if not exists calendar_feed_secret on platform.calendar_feed (tenant_id, secret_hash) where secret_hash is not null;
