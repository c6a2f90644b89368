using Dapper;
using Npgsql;

namespace Platform.Projections.Reporting;

/// <summary>Reads what is recorded of a unit and a period, each thing with its words.</summary>
public static class ReportFactReader
{
    /// <summary>Meetings held in the period, <c>As</c> their nature; corrected records are left out.</summary>
    public static async Task<IReadOnlyList<NamedThing>> MeetingsHeld(this NpgsqlConnection tenant, Guid unitId, DateOnly from, DateOnly to) =>
        [.. await tenant.QueryAsync<NamedThing>(
            """
            select act_id as id, title, coalesce(nature, 'not-stated') as "as" from platform.act_register
            where tenant_id = current_setting('app.tenant_id') and unit_id = @unitId and kind = 'meeting' and superseded_by is null and not imported
              and occurred_on between @from and @to
            order by occurred_on, act_id
            """,
            new { unitId, from, to })];

    /// <summary>Duties that fell due in the period, <c>As</c> their status; those of resolutions and findings are left to these.</summary>
    public static async Task<IReadOnlyList<NamedThing>> DutiesDue(this NpgsqlConnection tenant, Guid unitId, DateOnly from, DateOnly to) =>
        [.. await tenant.QueryAsync<NamedThing>(
            """
            select l.occurrence_id as id, coalesce(o.title_zh, d.title, l.own_title, l.obligation_id) as title, l.status as "as"
            from platform.ledger_line l
            left join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
            left join platform.demand d on d.tenant_id = l.tenant_id and d.demand_id = l.demand_id
            where l.tenant_id = current_setting('app.tenant_id') and l.unit_id = @unitId and (l.arises_from is null or l.obligation_id = 'LESSON') and l.due_on between @from and @to
              and l.status not in ('withdrawn', 'waived', 'declared-none', 'no-verdict')
            order by l.due_on, l.occurrence_id
            """,
            new { unitId, from, to })];

    /// <summary>Resolutions that the unit carries out and that fell due in the period, <c>As</c> their status.</summary>
    public static async Task<IReadOnlyList<NamedThing>> ResolutionsDue(this NpgsqlConnection tenant, Guid unitId, DateOnly from, DateOnly to) =>
        [.. await tenant.QueryAsync<NamedThing>(
            """
            select l.occurrence_id as id, r.body as title, l.status as "as"
            from platform.resolution r join platform.ledger_line l on l.tenant_id = r.tenant_id and l.occurrence_id = r.occurrence_id
            where r.tenant_id = current_setting('app.tenant_id') and l.unit_id = @unitId and l.due_on between @from and @to and l.status not in ('withdrawn', 'waived')
            order by l.due_on, l.occurrence_id
            """,
            new { unitId, from, to })];

    /// <summary>What inspections that began in the period found in the unit, <c>As</c> the status of the latest rectification.</summary>
    public static async Task<IReadOnlyList<NamedThing>> FindingsOf(this NpgsqlConnection tenant, Guid unitId, DateOnly from, DateOnly to) =>
        [.. await tenant.QueryAsync<NamedThing>(
            """
            select f.finding_id as id, f.body as title, l.status as "as"
            from platform.finding f
            join platform.inspection i on i.tenant_id = f.tenant_id and i.inspection_id = f.inspection_id
            join platform.ledger_line l on l.tenant_id = f.tenant_id and l.occurrence_id = f.occurrence_id
            where f.tenant_id = current_setting('app.tenant_id') and f.unit_id = @unitId and i.from_on between @from and @to
            order by f.recorded_at, f.finding_id
            """,
            new { unitId, from, to })];
}
