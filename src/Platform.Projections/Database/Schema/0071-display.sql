-- Full-screen views that are read by a secret address; the secret itself is kept nowhere.
create table if not exists platform.display (
    tenant_id text not null,
    display_id uuid not null,
    title text not null,
    secret_hash text,
    ends_on date,
    opened_at timestamptz not null,
    opened_by uuid,
    revoked_at timestamptz,
    version bigint not null,
    primary key (tenant_id, display_id)
);
create unique index if not exists display_secret on platform.display (tenant_id, secret_hash) where secret_hash is not null;
