-- Where a bureau wants days between the acts of one duty, which of them count follows from their days.
alter table platform.ledger_line add column if not exists min_spacing_days int;
alter table platform.ledger_line add column if not exists act_days jsonb not null default '{}';

-- From the first day on, each act that is far enough from the last one that counted: as the domain counts them.
create or replace function platform.counted_acts(act_days jsonb, spacing int) returns int language plpgsql immutable as $$
declare
    counted int := 0;
    last_day date;
    act_day date;
begin
    for act_day in select value::date from jsonb_each_text(act_days) order by 1 loop
        if last_day is null or act_day - last_day >= spacing then
            counted := counted + 1;
            last_day := act_day;
        end if;
    end loop;
    return counted;
end $$;

-- An interpretation that holds because the version before had it.
alter table platform.scheme_interpretation add column if not exists carried_from uuid;

-- Whoever sent a scheme does not acknowledge it.
alter table platform.scheme_receipt add column if not exists sent_by text;
