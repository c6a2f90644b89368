using Dapper;
using Npgsql;
using Platform.Domain.Compliance;

namespace Platform.Projections.Compliance;

/// <summary>The overview of an oversight department as it stood. Runs on a worker connection: it crosses tenants by design.</summary>
public static class PastOversightReader
{
    public static async Task<DistrictOverview> District(this NpgsqlConnection worker, string oversightId, int year, Viewpoint view, DateTimeOffset now)
    {
        var members = await worker.Members(oversightId, view);
        var cells = await worker.Cells([.. members.Select(member => member.TenantId)], year, view);
        return OversightReader.Assemble(year, members, cells, await worker.Freshness(view, now));
    }

    /// <summary>Computes a finished day for every oversight department, so that whoever looks at it first does not wait.</summary>
    public static async Task KeepDay(this NpgsqlConnection worker, Viewpoint view)
    {
        foreach (var oversight in await worker.QueryAsync<string>("select slug from platform.tenant_directory where kind = 'oversight' order by slug"))
        {
            var members = await worker.Members(oversight, view);
            await worker.Cells([.. members.Select(member => member.TenantId)], view.Day.Year, view);
        }
    }
}
