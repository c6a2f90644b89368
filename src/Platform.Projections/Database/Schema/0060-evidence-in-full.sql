-- What a piece of evidence is today: the file columns are those of its latest version.
alter table platform.evidence_register add column if not exists version_number int not null default 1;
alter table platform.evidence_register add column if not exists scanned_by text;
alter table platform.evidence_register add column if not exists finding text;
alter table platform.evidence_register add column if not exists level text not null default 'general';
alter table platform.evidence_register add column if not exists owner_post_id uuid;
alter table platform.evidence_register add column if not exists expires_on date;
alter table platform.evidence_register add column if not exists renewal_notice_days int not null default 30;
alter table platform.evidence_register add column if not exists renewal_due_on date;
alter table platform.evidence_register add column if not exists holds int not null default 0;
alter table platform.evidence_register add column if not exists disposed_at timestamptz;
alter table platform.evidence_register add column if not exists disposed_because text;
-- What the sweep looks for: expiries of which no reminder was recorded.
create index if not exists evidence_register_expiry on platform.evidence_register (expires_on) where expires_on is not null;

-- Each version of each document; what was ever handed in stays here, with its hash, after the bytes are given up.
create table if not exists platform.evidence_version (
    tenant_id text not null,
    evidence_id uuid not null,
    number int not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    formed_on date not null,
    note text,
    added_at timestamptz not null,
    added_by text not null,
    scanned_by text,
    scanned_at timestamptz,
    finding text,
    disposed boolean not null default false,
    primary key (tenant_id, evidence_id, number)
);
create index if not exists evidence_version_hash on platform.evidence_version (tenant_id, sha256);
-- What was registered before versions were kept is its first.
insert into platform.evidence_version (tenant_id, evidence_id, number, file_name, media_type, size, sha256, formed_on, added_at, added_by)
select tenant_id, evidence_id, 1, file_name, media_type, size, sha256, formed_on, registered_at, registered_by from platform.evidence_register r
where not exists (select from platform.evidence_version v where v.tenant_id = r.tenant_id and v.evidence_id = r.evidence_id);

create table if not exists platform.evidence_use (
    tenant_id text not null,
    evidence_id uuid not null,
    act_id uuid not null,
    number int not null,
    offered_at timestamptz not null,
    primary key (tenant_id, evidence_id, act_id)
);

create table if not exists platform.evidence_hold (
    tenant_id text not null,
    evidence_id uuid not null,
    hold_id uuid not null,
    reason text not null,
    placed_at timestamptz not null,
    placed_by text not null,
    lifted_at timestamptz,
    lifted_by text,
    lifted_because text,
    primary key (tenant_id, evidence_id, hold_id)
);

create table if not exists platform.evidence_policy (
    tenant_id text not null primary key,
    policy_id uuid not null,
    retention_years int,
    kinds jsonb not null,
    readers jsonb not null,
    set_at timestamptz not null,
    set_by text not null,
    version bigint not null
);
