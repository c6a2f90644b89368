using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>The overview of an oversight department as it stood. Runs on a worker connection: it crosses tenants by design.</summary>
public static class PastOversightReader
{
    public static async Task<DistrictOverview> District(this NpgsqlConnection worker, string oversightId, int year, Viewpoint view, DateTimeOffset now)
    {
        var members = await worker.Members(oversightId, view);
        var cells = (await worker.QueryAsync<CellRow>(
            $"""
            {PastDuties.Table(view, crossing: true)}
            select tenant_id, extract(month from coalesce(due_on, window_to))::int as month, state, count(*)::int as count,
                count(*) filter (where status = 'pending' and due_on between @Day and @Day + 30)::int as due_soon
            from duty group by 1, 2, 3 order by 1, 2, 3
            """,
            new { Tenants = members.Select(member => member.TenantId).ToArray(), Year = year, view.Day, view.KnownBefore })).ToLookup(cell => cell.TenantId);
        return OversightReader.Assemble(year, members, cells, await worker.Freshness(view, now));
    }
}
