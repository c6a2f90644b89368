-- One row per duty and span of days: where it stood by all that is known now, each fact from its own day on. A status that is
-- null is what the calendar says. The day a span begins is a day of business; compliance_fact has the recorded times.
create table if not exists platform.duty_truth (
    tenant_id text not null,
    occurrence_id uuid not null,
    from_on date not null,
    until_on date not null default 'infinity',
    unit_id uuid not null,
    post_id uuid,
    year int not null,
    scheme_id uuid not null,
    obligation_id text not null,
    article text not null,
    category text not null,
    window_from date not null,
    window_to date not null,
    due_on date,
    closes_on date,
    judged boolean not null,
    status text,
    completed_on date,
    sequence bigint not null,
    primary key (tenant_id, occurrence_id, from_on)
);
create index if not exists duty_truth_year on platform.duty_truth (tenant_id, year, from_on, until_on);
create index if not exists duty_truth_sequence on platform.duty_truth (tenant_id, sequence);

-- What was known at an instant is asked per tenant and year.
create index if not exists compliance_fact_known on platform.compliance_fact (tenant_id, year, recorded_from, recorded_to);

-- Where a duty stands by the calendar alone; the same rule as SeenDuty.Calendar in the domain, and a test holds them together.
create or replace function platform.calendar_status(judged boolean, due_on date, closes_on date, day date) returns text
language sql immutable parallel safe as $$
    select case
        when not judged then 'no-verdict'
        when day > closes_on then 'missed'
        when day > due_on then 'overdue'
        else 'pending'
    end
$$;

-- Makes a span begin on a day, so that what is set from there on leaves the days before alone.
create or replace procedure platform.split_truth(tenant text, occurrence uuid, day date)
language sql as $$
    insert into platform.duty_truth
    select tenant_id, occurrence_id, day, until_on, unit_id, post_id, year, scheme_id, obligation_id, article, category, window_from, window_to,
        due_on, closes_on, judged, status, completed_on, sequence
    from platform.duty_truth where tenant_id = tenant and occurrence_id = occurrence and from_on < day and until_on > day;
    update platform.duty_truth set until_on = day where tenant_id = tenant and occurrence_id = occurrence and from_on < day and until_on > day;
$$;

-- A status holds from its own day on: the day of the act for a verdict, the day after the due or closing day for what the
-- calendar brings, and for a decision the day on which it was recorded (TrueThen.OwnDayOf).
create or replace procedure platform.hold_status(tenant text, occurrence uuid, kind text, recorded_on date, held text, event_sequence bigint)
language plpgsql as $$
declare own date;
begin
    select case kind when 'verdict' then completed_on when 'overdue' then due_on + 1 when 'missed' then closes_on + 1 end into own
    from platform.duty_truth where tenant_id = tenant and occurrence_id = occurrence and until_on = 'infinity';
    own := coalesce(own, recorded_on);
    call platform.split_truth(tenant, occurrence, own);
    update platform.duty_truth set status = held, sequence = event_sequence
    where tenant_id = tenant and occurrence_id = occurrence and from_on >= own;
end $$;
