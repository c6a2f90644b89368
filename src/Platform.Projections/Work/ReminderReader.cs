using System.Text.Json;
using Dapper;
using Npgsql;
using Platform.Domain.Work.Notices;
using Platform.Domain.Work.Reminders;

namespace Platform.Projections.Work;

/// <summary>Somebody who has to be told today, and of what.</summary>
public sealed record Untold(Guid PersonId, IReadOnlyList<NoticeItem> Items);

/// <summary>Finds who has to be told of what today and was not. One statement for a page of persons.</summary>
public static class ReminderReader
{
    /// <summary>No notice names more duties; the others, which are due later, come with the next one.</summary>
    public const int MostItems = 500;

    /// <param name="today">The day in Asia/Shanghai.</param>
    /// <param name="reminders">What the day asks for, by due day.</param>
    /// <param name="matters">What it asks to be told of besides the duties of the ledger.</param>
    /// <param name="after">The last person of the page before; empty for the first page.</param>
    public static async Task<IReadOnlyList<Untold>> Untold(
        this NpgsqlConnection tenant, DateOnly today, ReminderPolicy policy, IReadOnlyList<DueReminder> reminders, IReadOnlyList<MatterReminder> matters, Guid after, int limit) =>
        [.. (await tenant.QueryAsync<(Guid PersonId, string Items)>(
            Statement,
            new
            {
                today,
                obligations = reminders.Select(each => each.ObligationId ?? string.Empty).ToArray(),
                dueDays = reminders.Select(each => each.DueOn).ToArray(),
                steps = reminders.Select(each => each.DaysBefore).ToArray(),
                own = policy.Overrides.Select(each => each.ObligationId).ToArray(),
                overdueSince = RemindersOfDay.OverdueSince(today, policy),
                overdueSteps = policy.Escalation.Select(step => step.DaysOverdue).ToArray(),
                targets = policy.Escalation.Select(step => Codes.Of(step.To)).ToArray(),
                matterIds = matters.Select(each => each.Matter.Id).ToArray(),
                matterUnits = matters.Select(each => each.Matter.UnitId).ToArray(),
                matterPosts = matters.Select(each => each.Matter.PostId ?? Guid.Empty).ToArray(),
                matterDays = matters.Select(each => each.Matter.DueOn).ToArray(),
                matterKinds = matters.Select(each => Codes.Of(each.Matter.Kind)).ToArray(),
                matterSteps = matters.Select(each => each.Step).ToArray(),
                matterTargets = matters.Select(each => each.To is { } to ? Codes.Of(to) : string.Empty).ToArray(),
                after,
                limit,
                most = MostItems,
            })).Select(row => new Untold(row.PersonId, JsonSerializer.Deserialize<IReadOnlyList<NoticeItem>>(row.Items, Json.Options)!))];

    // Owners and units are few beside their duties, so whom to tell is found once for each of them and not for each duty.
    // A tier is how far one has to go to find somebody who can sign in; only the nearest is told.
    private const string Statement =
        """
        with reader as materialized (
            select person_id, role, unit_id from platform.account_role where tenant_id = current_setting('app.tenant_id') and person_id is not null),
        due as materialized (
            select l.occurrence_id, l.unit_id, l.post_id, l.due_on, 'reminder' as kind, r.step, '' as target
            from unnest(@obligations::text[], @dueDays::date[], @steps::int[]) as r (obligation_id, due_on, step)
            join platform.ledger_line l on l.tenant_id = current_setting('app.tenant_id') and l.due_on = r.due_on and l.status in ('pending', 'returned')
                and r.obligation_id = case when l.obligation_id = any(@own) then l.obligation_id else '' end
            union all
            select l.occurrence_id, l.unit_id, l.post_id, l.due_on, 'escalation', s.step, s.target
            from unnest(@overdueSteps::int[], @targets::text[]) as s (step, target)
            join platform.ledger_line l on l.tenant_id = current_setting('app.tenant_id') and l.due_on between @overdueSince and @today - s.step
                and l.status in ('overdue', 'returned', 'missed')
            union all
            select m.id, m.unit_id, nullif(m.post_id, '00000000-0000-0000-0000-000000000000'), m.due_on, m.kind, m.step, m.target
            from unnest(@matterIds::uuid[], @matterUnits::uuid[], @matterPosts::uuid[], @matterDays::date[], @matterKinds::text[], @matterSteps::int[], @matterTargets::text[])
                as m (id, unit_id, post_id, due_on, kind, step, target)),
        owner as materialized (select distinct unit_id, post_id, target from due),
        above as materialized (
            select u.unit_id, a.unit_id as at_id, nlevel(u.path) - nlevel(a.path) as height
            from (select distinct unit_id from owner) o
            join platform.unit_node u on u.tenant_id = current_setting('app.tenant_id') and u.unit_id = o.unit_id
            join platform.unit_node a on a.tenant_id = u.tenant_id and u.path <@ a.path),
        head as materialized (
            select a.unit_id, a.height, p.post_id, h.person_id
            from above a
            join platform.post_register p on p.tenant_id = current_setting('app.tenant_id') and p.unit_id = a.at_id and p.abolished_on is null
                and 'first-responsible' = any(p.responsibility_types)
            cross join lateral platform.holder_of(p.post_id, @today) h),
        clerk as materialized (
            select a.unit_id, r.person_id from above a join reader r on r.role = 'unit-clerk' and r.unit_id = a.at_id),
        leader as materialized (
            select distinct a.unit_id, r.person_id from above a join reader r on r.role = 'leader' and (r.unit_id is null or r.unit_id = a.at_id)),
        found as (
            select o.unit_id, o.post_id, o.target, 0 as tier, h.person_id, o.post_id as by_post
            from owner o cross join lateral platform.holder_of(o.post_id, @today) h where o.target = '' and o.post_id is not null
            union all
            select o.unit_id, o.post_id, o.target, 1, h.person_id, care.post_id
            from owner o cross join lateral (select platform.caretaker_of(o.post_id) as post_id) care cross join lateral platform.holder_of(care.post_id, @today) h
            where o.target = '' and o.post_id is not null and not exists (select from platform.holder_of(o.post_id, @today))
            union all
            select o.unit_id, o.post_id, o.target, case when o.post_id is null then 0 else 2 end, c.person_id, null
            from owner o join clerk c on c.unit_id = o.unit_id where o.target = ''
            union all
            select o.unit_id, o.post_id, o.target, 0, h.person_id, h.post_id
            from owner o join head h on h.unit_id = o.unit_id and h.height = 0 where o.target = '' and o.post_id is null
            union all
            select o.unit_id, o.post_id, o.target, h.height, h.person_id, h.post_id
            from owner o join head h on h.unit_id = o.unit_id
            where o.target = 'unit-head' or (o.target = 'unit-above' and h.height > 0)
            union all
            select o.unit_id, o.post_id, o.target, 1000, l.person_id, null
            from owner o join leader l on l.unit_id = o.unit_id where o.target in ('unit-head', 'unit-above')
            union all
            select o.unit_id, o.post_id, o.target, 2000, r.person_id, null from owner o join reader r on r.role = 'bureau-office'),
        nearest as (
            select f.*, min(f.tier) over (partition by f.unit_id, f.post_id, f.target) as least from found f
            where f.person_id in (select person_id from reader)),
        told as (
            select distinct on (n.person_id, d.occurrence_id, d.kind) n.person_id, d.occurrence_id, d.kind, d.due_on, d.step, d.target, n.by_post
            from due d
            join nearest n on n.tier = n.least and n.unit_id = d.unit_id and n.post_id is not distinct from d.post_id and n.target = d.target
            where n.person_id > @after
              -- Nobody hears from above of what they owe themselves.
              and (d.kind <> 'escalation' or not exists (select from platform.holder_of(d.post_id, @today) h where h.person_id = n.person_id))
              and not exists (select from platform.notice t where t.tenant_id = current_setting('app.tenant_id') and t.person_id = n.person_id and t.day = @today and t.kind = 'day')
              and not exists (
                    select from platform.notice_item i
                    where i.tenant_id = current_setting('app.tenant_id') and i.person_id = n.person_id and i.occurrence_id = d.occurrence_id
                      and i.kind = d.kind and i.due_on = d.due_on and case d.kind when 'escalation' then i.step >= d.step else i.step <= d.step end)
            order by n.person_id, d.occurrence_id, d.kind, d.step desc, n.by_post),
        placed as (
            select told.*, row_number() over (partition by person_id order by kind, due_on, occurrence_id) as place from told)
        select person_id, json_agg(json_build_object(
            'kind', kind, 'occurrenceId', occurrence_id, 'dueOn', due_on, 'step', step, 'to', nullif(target, ''), 'postId', by_post) order by place)::text
        from placed where place <= @most group by person_id order by person_id limit @limit
        """;
}
