-- What a past day of a bureau came to, computed once and kept: known then it never changes, and true then it holds until a
-- later entry touches that day or one before it (duty_truth.sequence). A cache: taking rows away costs time and nothing else.
create table if not exists platform.bureau_day (
    knowledge text not null,
    year int not null,
    day date not null,
    tenant_id text not null,
    cells text not null,
    sequence bigint not null,
    primary key (knowledge, year, day, tenant_id)
);
