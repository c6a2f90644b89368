-- The accounts that signed a report off and acknowledged a bulletin. An oversight department keeps no register of persons, and there
-- the account is whom one knows. Rows of before get them from the events that they were written by.
alter table platform.upward_report add column if not exists signed_off_account text;
update platform.upward_report r set signed_off_account = (
    select e.data ->> 'signedOffBy' from events.mt_events e
    where e.tenant_id = r.tenant_id and e.stream_id = r.report_id and e.type = 'report.signed-off.v1'
    order by e.version desc limit 1)
where r.signed_off_account is null and r.signed_off_at is not null;

alter table platform.received_bulletin add column if not exists acknowledged_account text;
update platform.received_bulletin r set acknowledged_account = (
    select e.data ->> 'acknowledgedBy' from events.mt_events e
    where e.tenant_id = r.tenant_id and e.stream_id = r.received_id and e.type = 'received-bulletin.acknowledged.v1'
    order by e.version desc limit 1)
where r.acknowledged_account is null and r.acknowledged_on is not null;
