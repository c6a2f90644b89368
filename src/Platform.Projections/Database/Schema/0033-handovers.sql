-- One row per hand-over of a post, with what goes along as it was put together, and one per signature.
create table if not exists platform.handover (
    tenant_id text not null,
    handover_id uuid not null,
    post_id uuid not null,
    on_day date not null,
    outgoing_person_id uuid not null,
    incoming_person_id uuid not null,
    caretaker_post_id uuid,
    package jsonb not null,
    sha256 text not null,
    opened_at timestamptz not null,
    opened_by uuid,
    supersedes_id uuid,
    reason text,
    superseded_by_id uuid,
    superseded_because text,
    version bigint not null,
    primary key (tenant_id, handover_id)
);
create index if not exists handover_post on platform.handover (tenant_id, post_id, on_day);

create table if not exists platform.handover_signature (
    tenant_id text not null,
    handover_id uuid not null,
    side text not null,
    person_id uuid not null,
    sha256 text not null,
    remark text,
    in_place_post_id uuid,
    in_place_because text,
    signed_at timestamptz not null,
    primary key (tenant_id, handover_id, side)
);

-- The posts over a post, as somebody of them signs in its place: who is in charge of its unit, who heads its unit or one above,
-- and who was named to look after it. The head of a unit has no superior in it, nor has a second head beside the first.
create or replace function platform.superiors_of(post uuid, day date) returns table (post_id uuid)
language sql stable as $$
    select over.post_id from platform.post_register p
    join platform.unit_node unit on unit.tenant_id = p.tenant_id and unit.unit_id = p.unit_id
    join platform.post_register over on over.tenant_id = p.tenant_id and over.post_id <> p.post_id and over.abolished_on is null
    join platform.unit_node home on home.tenant_id = over.tenant_id and home.unit_id = over.unit_id
    where p.tenant_id = current_setting('app.tenant_id') and p.post_id = post and (
        over.post_id = p.vacancy_owner_id
        or (over.responsibility_types && array['first-responsible', 'leading-group-head'] and unit.path <@ home.path
            and (home.unit_id <> unit.unit_id or not p.responsibility_types && array['first-responsible', 'leading-group-head']))
        or exists (
            select from platform.post_portfolio c join platform.unit_node charge on charge.tenant_id = c.tenant_id and charge.unit_id = c.unit_id
            where c.tenant_id = p.tenant_id and c.post_id = over.post_id and c.from_on <= day and (c.until_on is null or c.until_on > day)
              and unit.path <@ charge.path))
$$;
