-- Which version of each projection writes the rows. Nodes of another version serve requests and do not project.
create table if not exists platform.projection_version (
    projection text primary key,
    version int not null,
    since timestamptz not null default now()
);
