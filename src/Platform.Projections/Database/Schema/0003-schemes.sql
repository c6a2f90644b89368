create table if not exists platform.scheme_register (
    tenant_id text not null,
    scheme_id uuid not null,
    pack_id text not null,
    prefix text not null,
    title_zh text not null,
    title_en text not null,
    bureau_kind text not null,
    content_hash text not null,
    obligation_count int not null,
    status text not null,
    effective_from date,
    imported_at timestamptz not null,
    signed_off_at timestamptz,
    issued_at timestamptz,
    settings jsonb not null,

    pack jsonb not null,
    version bigint not null,
    primary key (tenant_id, scheme_id)
);

create table if not exists platform.scheme_obligation (
    tenant_id text not null,
    scheme_id uuid not null,
    obligation_id text not null,
    article text not null,
    title_zh text not null,
    title_en text not null,
    category text not null,
    cadence_kind text not null,
    owed_to_zh text[] not null,
    copy_to_zh text[] not null,
    article_summary_zh text,
    primary key (tenant_id, scheme_id, obligation_id)
);
