-- Incidents that a unit answers: facts of the institution's own response. Kept inline: the next command reads them.
create table if not exists platform.incident_policy (
    tenant_id text not null,
    policy_id uuid not null,
    number int not null,
    categories jsonb not null,
    set_at timestamptz not null,
    primary key (tenant_id)
);

create table if not exists platform.incident (
    tenant_id text not null,
    incident_id uuid not null,
    unit_id uuid not null,
    responsible_post_id uuid not null,
    category text not null,
    matter text not null,
    level text not null,
    clocks jsonb not null,
    policy_number int not null,
    happened_at timestamptz not null,
    known_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    channel_id uuid,
    occurrence_ids uuid[] not null,
    finding_ids uuid[] not null default '{}',
    paused boolean not null default false,
    final_sent boolean not null default false,
    closed_at timestamptz,
    learnt text,
    version bigint not null,
    primary key (tenant_id, incident_id)
);
create index if not exists incident_known on platform.incident (tenant_id, known_at desc);

create table if not exists platform.incident_entry (
    tenant_id text not null,
    incident_id uuid not null,
    number bigint not null,
    kind text not null,
    at timestamptz not null,
    recorded_at timestamptz not null,
    person_id uuid,
    stage text,
    to_name text,
    level text,
    text text,
    primary key (tenant_id, incident_id, number)
);

create table if not exists platform.incident_change (
    tenant_id text not null,
    incident_id uuid not null,
    closing bigint not null,
    number int not null,
    text text not null,
    owner_post_id uuid not null,
    due_on date not null,
    primary key (tenant_id, incident_id, closing, number)
);
