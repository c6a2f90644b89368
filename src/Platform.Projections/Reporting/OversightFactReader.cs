using Dapper;
using Npgsql;

namespace Platform.Projections.Reporting;

/// <summary>Reads what is recorded of an oversight department and a period, each thing with its words. Of the connection's tenant alone: what it got is its own copy.</summary>
public static class OversightFactReader
{
    /// <summary>Reports that members sent in the period, <c>As</c> their state here.</summary>
    public static Task<IReadOnlyList<NamedThing>> ReportsArrived(this NpgsqlConnection tenant, DateOnly from, DateOnly to) => Things(
        tenant,
        """
        select a.arrival_id as id, d.name_zh || '《' || a.title || '》' as title, a.state as "as"
        from platform.arrived_report a join platform.tenant_directory d on d.slug = a.from_tenant
        where a.tenant_id = current_setting('app.tenant_id') and a.sent_on between @from and @to order by a.arrived_at, a.arrival_id
        """,
        from, to);

    /// <summary>Reports that were asked for, fell due in the period and did not come by its end.</summary>
    public static Task<IReadOnlyList<NamedThing>> ReportsNotCome(this NpgsqlConnection tenant, DateOnly from, DateOnly to) => Things(
        tenant,
        """
        select c.call_id as id, m.name_zh || '《' || c.title || '》' as title
        from platform.report_call c join platform.called_member m on m.tenant_id = c.tenant_id and m.call_id = c.call_id
        where c.tenant_id = current_setting('app.tenant_id') and c.withdrawn_on is null and c.due_on between @from and @to and not exists (
            select from platform.arrived_report a where a.tenant_id = c.tenant_id and a.call_id = c.call_id and a.from_tenant = m.member)
        order by c.due_on, c.call_id, m.position
        """,
        from, to);

    /// <summary>Inspections that began in the period, <c>As</c> whether they are concluded.</summary>
    public static Task<IReadOnlyList<NamedThing>> InspectionsBegun(this NpgsqlConnection tenant, DateOnly from, DateOnly to) => Things(
        tenant,
        """
        select inspection_id as id, title, case when concluded_on is null then 'under-way' else 'concluded' end as "as" from platform.inspection
        where tenant_id = current_setting('app.tenant_id') and from_on between @from and @to order by from_on, inspection_id
        """,
        from, to);

    /// <summary>What those inspections found, <c>As</c> where its rectification stands.</summary>
    public static Task<IReadOnlyList<NamedThing>> FindingsOverseen(this NpgsqlConnection tenant, DateOnly from, DateOnly to) => Things(
        tenant,
        """
        select f.finding_id as id, f.body as title, f.state as "as"
        from platform.overseen_finding f join platform.inspection i on i.tenant_id = f.tenant_id and i.inspection_id = f.inspection_id
        where f.tenant_id = current_setting('app.tenant_id') and i.from_on between @from and @to order by f.recorded_at, f.finding_id
        """,
        from, to);

    /// <summary>Appraisals of members that were opened or closed in the period, <c>As</c> where they stand.</summary>
    public static Task<IReadOnlyList<NamedThing>> RoundsOfBureaus(this NpgsqlConnection tenant, DateOnly from, DateOnly to) => Things(
        tenant,
        """
        select round_id as id, title, case when closed_on is null then 'open' else 'closed' end as "as" from platform.bureau_round
        where tenant_id = current_setting('app.tenant_id') and (opened_on between @from and @to or closed_on between @from and @to) order by opened_on, round_id
        """,
        from, to);

    /// <summary>Bulletins that were issued in the period and not taken back.</summary>
    public static Task<IReadOnlyList<NamedThing>> BulletinsIssued(this NpgsqlConnection tenant, DateOnly from, DateOnly to) => Things(
        tenant,
        """
        select bulletin_id as id, '《' || title || '》' as title from platform.bulletin
        where tenant_id = current_setting('app.tenant_id') and withdrawn_on is null and issued_on between @from and @to order by issued_on, bulletin_id
        """,
        from, to);

    private static async Task<IReadOnlyList<NamedThing>> Things(NpgsqlConnection tenant, string sql, DateOnly from, DateOnly to) =>
        [.. await tenant.QueryAsync<NamedThing>(sql, new { from, to })];
}
