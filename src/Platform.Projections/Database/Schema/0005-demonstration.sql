-- Holds a row in a database that was made with the demonstration data, and in no other.
create table if not exists platform.demonstration (
    made_at timestamptz not null
);
