-- Letters between tenants, on each side its own row: what was posted and whether it is there, and what arrived. Kept inline: the carrier works from it.
create table if not exists platform.letter (
    tenant_id text not null,
    letter_id uuid not null,
    way text not null,
    correspondent text not null,
    kind text not null,
    sha256 text not null,
    posted_on date not null,
    recorded_at timestamptz not null,
    delivered_at timestamptz,
    refused_as text,
    primary key (tenant_id, letter_id)
);
create index if not exists letter_under_way on platform.letter (tenant_id, letter_id) where delivered_at is null;
