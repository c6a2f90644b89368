-- What went on in a meeting, with the act that it is; and what it resolved, each with the duty that carries it out.
alter table platform.act_register add column if not exists nature text;
alter table platform.act_register add column if not exists proceedings jsonb;
create index if not exists act_register_nature on platform.act_register (tenant_id, occurred_on desc) where nature is not null;

create table if not exists platform.resolution (
    tenant_id text not null,
    occurrence_id uuid not null,
    act_id uuid not null,
    number int not null,
    body text not null,
    owner_unit_id uuid not null,
    owner_post_id uuid,
    due_on date not null,
    adopted_at timestamptz not null,
    primary key (tenant_id, occurrence_id)
);
create index if not exists resolution_act on platform.resolution (tenant_id, act_id);

-- What no rule asks for: the meeting or the finding that it arises from, and its own words.
alter table platform.ledger_line add column if not exists arises_from uuid;
alter table platform.ledger_line add column if not exists own_title text;
