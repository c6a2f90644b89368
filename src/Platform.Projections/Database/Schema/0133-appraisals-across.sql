-- The appraisal of a year of bureaus by their oversight department, and what each bureau was told. Kept inline: the next command reads them.
create table if not exists platform.bureau_round (
    tenant_id text not null,
    round_id uuid not null,
    title text not null,
    year int not null,
    terms jsonb not null,
    grades jsonb not null,
    opened_on date not null,
    closed_on date,
    version bigint not null,
    primary key (tenant_id, round_id)
);

create table if not exists platform.appraised_bureau (
    tenant_id text not null,
    round_id uuid not null,
    bureau_id text not null,
    known_on date,
    figures jsonb not null default '[]',
    marks jsonb not null default '[]',
    assessed_words text,
    assessed_by text,
    result jsonb,
    settled_words text,
    settled_by text,
    announced_on date,
    object_until date,
    objection text,
    objected_on date,
    upheld boolean,
    ruling text,
    primary key (tenant_id, round_id, bureau_id)
);

create table if not exists platform.told_appraisal (
    tenant_id text not null,
    round_id uuid not null,
    from_tenant text not null,
    department_name text not null,
    result jsonb not null,
    year int not null,
    object_until date not null,
    objection text,
    objected_on date,
    upheld boolean,
    ruling text,
    ruled_on date,
    version bigint not null,
    primary key (tenant_id, round_id)
);
