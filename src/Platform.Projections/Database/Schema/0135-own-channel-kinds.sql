-- Kinds of channel that a bureau has besides those of the product. Kept inline: the next command reads them.
create table if not exists platform.own_channel_kinds (
    tenant_id text not null,
    list_id uuid not null,
    kinds jsonb not null,
    version bigint not null,
    primary key (tenant_id)
);
