-- A database of before has measures that were decided in its events and not in this table, which is written as events are appended.
-- The same rows as of a rebuild: of each subject the decision that holds, whether it was served with it, and the end that was noted.
insert into platform.case_effect (tenant_id, case_id, subject, effect_until, served, expired_on)
select d.tenant_id, d.stream_id, d.subject, d.effect_until,
    d.reviewed or exists (
        select from events.mt_events s
        where s.tenant_id = d.tenant_id and s.stream_id = d.stream_id and s.version > d.version
          and (s.type = 'case.decision-served.v1' and (s.data ->> 'subject')::uuid = d.subject or s.type = 'case.step-skipped.v1' and s.data ->> 'step' = 'service')),
    (select max((x.data ->> 'on')::date) from events.mt_events x
     where x.tenant_id = d.tenant_id and x.stream_id = d.stream_id and x.version > d.version
       and x.type = 'case.effect-expired.v1' and (x.data ->> 'subject')::uuid = d.subject)
from (
    select distinct on (tenant_id, stream_id, subject) *
    from (
        select e.tenant_id, e.stream_id, e.version, false as reviewed, (each ->> 'subject')::uuid as subject, (each ->> 'effectUntil')::date as effect_until
        from events.mt_events e cross join lateral jsonb_array_elements(e.data -> 'decisions') each
        where e.type = 'case.decided.v1'
        union all
        -- A review follows the service, or its being left out.
        select e.tenant_id, e.stream_id, e.version, true, (e.data ->> 'subject')::uuid, (e.data -> 'decision' ->> 'effectUntil')::date
        from events.mt_events e
        where e.type = 'case.reviewed.v1' and e.data ->> 'outcome' <> 'upheld') as worded
    order by tenant_id, stream_id, subject, version desc) as d
where d.effect_until is not null
on conflict do nothing;
