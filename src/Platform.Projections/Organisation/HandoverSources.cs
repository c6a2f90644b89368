using Dapper;
using Npgsql;
using Platform.Domain.Organisation.Handovers;

namespace Platform.Projections.Organisation;

/// <summary>A demand that a unit acknowledged and has not met.</summary>
public sealed record AcknowledgedDemand(Guid DemandId, Guid OccurrenceId, string Title, DateOnly DueOn, string? Answer);

/// <summary>Reads what goes along when a post is handed over, beside the ledger's own lines.</summary>
public static class HandoverSources
{
    public static async Task<IReadOnlyList<AcknowledgedDemand>> AcknowledgedDemands(this NpgsqlConnection tenant, Guid unitId) =>
        [.. await tenant.QueryAsync<AcknowledgedDemand>(
            """
            select d.demand_id, r.occurrence_id, d.title, coalesce(l.due_on, d.due_on) as due_on, r.answer
            from platform.demand_receiver r
            join platform.demand d on d.tenant_id = r.tenant_id and d.demand_id = r.demand_id
            join platform.ledger_line l on l.tenant_id = r.tenant_id and l.occurrence_id = r.occurrence_id
            where r.tenant_id = current_setting('app.tenant_id') and r.unit_id = @unitId and r.acknowledged_at is not null
              and l.status in ('pending', 'overdue', 'returned', 'missed')
            order by 4, d.demand_id
            """,
            new { unitId })];

    /// <summary>Of duties that were sent back: when last, and why.</summary>
    public static async Task<IReadOnlyDictionary<Guid, (DateTimeOffset At, string Reason)>> LastReturns(this NpgsqlConnection tenant, IEnumerable<Guid> occurrenceIds) =>
        (await tenant.QueryAsync<(Guid Id, DateTimeOffset At, string Reason)>(
            """
            select distinct on (e.stream_id) e.stream_id, e.timestamp, e.data ->> 'reason' from events.mt_events e
            where e.tenant_id = current_setting('app.tenant_id') and e.stream_id = any(@ids) and e.type = 'occurrence.returned.v1'
            order by e.stream_id, e.version desc
            """,
            new { ids = occurrenceIds.ToArray() })).ToDictionary(row => row.Id, row => (row.At, row.Reason));

    /// <summary>The units in a post's charge on a day, and how much each owes that is open or overdue.</summary>
    public static async Task<IReadOnlyList<HandedUnit>> HandedUnits(this NpgsqlConnection tenant, Guid postId, DateOnly day) =>
        [.. await tenant.QueryAsync<HandedUnit>(
            """
            select c.unit_id, u.name_zh, c.from_on as "from",
                (select count(*)::int from platform.ledger_line l where l.tenant_id = c.tenant_id and l.unit_id = c.unit_id
                    and platform.state_on(l.status, l.window_from, l.due_on, @day) in ('open', 'due-soon')) as open,
                (select count(*)::int from platform.ledger_line l where l.tenant_id = c.tenant_id and l.unit_id = c.unit_id and l.status = 'overdue') as overdue
            from platform.post_portfolio c join platform.unit_node u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id
            where c.tenant_id = current_setting('app.tenant_id') and c.post_id = @postId and c.from_on <= @day
              and (least(c.until_on, u.dissolved_on) is null or least(c.until_on, u.dissolved_on) > @day)
            order by u.position
            """,
            new { postId, day })];

    /// <summary>The documents in a post's care; what not everybody may read goes without its title.</summary>
    public static async Task<IReadOnlyList<HandedEvidence>> HandedEvidence(this NpgsqlConnection tenant, Guid postId) =>
        [.. await tenant.QueryAsync<HandedEvidence>(
            """
            select evidence_id, kind, case when level = 'general' then title end as title, level, expires_on, renewal_due_on
            from platform.evidence_register
            where tenant_id = current_setting('app.tenant_id') and owner_post_id = @postId and withdrawn_because is null and disposed_at is null
            order by expires_on nulls last, registered_at, evidence_id
            """,
            new { postId })];
}
