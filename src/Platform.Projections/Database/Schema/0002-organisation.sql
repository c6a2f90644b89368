-- One row per unit, kept inline. The path holds the unit's own label and those above it, so that a subtree is one index
-- range and a move is one update.
create table if not exists platform.unit_node (
    tenant_id text not null,
    unit_id uuid not null,
    code text not null,
    name_zh text not null,
    name_en text,
    unit_type text not null,
    parent_id uuid,
    path ltree not null,
    position int not null,
    opened_on date not null,
    dissolved_on date,
    successor_id uuid,
    primary key (tenant_id, unit_id)
);
create index if not exists unit_node_path on platform.unit_node using gist (path);
create unique index if not exists unit_node_code on platform.unit_node (tenant_id, code);

create table if not exists platform.post_register (
    tenant_id text not null,
    post_id uuid not null,
    unit_id uuid not null,
    role_id text not null,
    title_zh text not null,
    title_en text,
    responsibility_types text[] not null,
    established_on date not null,
    abolished_on date,
    version bigint not null,
    primary key (tenant_id, post_id)
);
create index if not exists post_register_unit on platform.post_register (tenant_id, unit_id);

-- One row per appointment: who held a post from when to when, acting or not.
create table if not exists platform.post_holder (
    tenant_id text not null,
    post_id uuid not null,
    person_id uuid not null,
    from_on date not null,
    to_on date,
    acting boolean not null,
    primary key (tenant_id, post_id, person_id, from_on)
);

-- The only personal data of the platform: name, work number, unit, duty phone. Not event data, so that it can be corrected
-- and erased.
create table if not exists platform.person (
    tenant_id text not null,
    person_id uuid not null,
    name text not null,
    work_number text not null,
    unit_id uuid,
    duty_phone text,
    version bigint not null,
    primary key (tenant_id, person_id),
    unique (tenant_id, work_number)
);

-- The directory of tenants is global: no tenant_id, no row-level security, nothing secret.
create table if not exists platform.tenant_directory (
    slug text not null primary key,
    stream_id uuid unique,
    name_zh text not null,
    name_en text not null,
    kind text not null,
    bureau_kind text,
    oversight_slug text,
    suspended boolean not null default false,
    version bigint not null
);
