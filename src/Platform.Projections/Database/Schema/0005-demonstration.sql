-- Holds a row in a database that was made with the demonstration data, and in no other.
create table if not exists platform.demonstration (
    made_at timestamptz not null
);
-- Holds a row from when the demonstration data began to be made: what a load that was cut off left behind may be emptied.
create table if not exists platform.demonstration_begun (
    begun_at timestamptz not null
);
