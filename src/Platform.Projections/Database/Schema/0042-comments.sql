-- One row per wording of a comment, the first and every edit, so that what stood before stays readable.
create table if not exists platform.comment_wording (
    tenant_id text not null,
    comment_id uuid not null,
    wording int not null,
    occurrence_id uuid not null,
    body text not null,
    written_by text not null,
    person_id uuid,
    written_at timestamptz not null,
    primary key (tenant_id, comment_id, wording)
);
create index if not exists comment_wording_duty on platform.comment_wording (tenant_id, occurrence_id);
