using Dapper;
using Npgsql;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

public sealed record MemberBureau(string TenantId, string NameZh, string NameEn, string? BureauKind);

public sealed record BureauRow(string TenantId, string NameZh, string NameEn, string? BureauKind, Counts Counts, Rate? Rate, int DueWithin30Days);

public sealed record BureauMonth(string TenantId, int Month, Counts Counts);

public sealed record DistrictOverview(
    int Year, Counts Counts, Rate? Rate, IReadOnlyList<BureauRow> Bureaus, IReadOnlyList<BureauMonth> Months, Freshness Freshness);

/// <summary>Adds up the few roll-up rows of each member bureau. Runs on a worker connection: it crosses tenants by design.</summary>
public static class OversightReader
{
    /// <summary>The bureaus that an oversight tenant sees: its own members and, level by level, those of the oversight tenants under it.</summary>
    public static async Task<IReadOnlyList<MemberBureau>> Members(this NpgsqlConnection worker, string oversightId) =>
        [.. await worker.QueryAsync<MemberBureau>(
            """
            with recursive below as (
                select slug from platform.tenant_directory where oversight_slug = @oversightId
                union
                select d.slug from platform.tenant_directory d join below b on d.oversight_slug = b.slug)
            select d.slug as tenant_id, d.name_zh, d.name_en, d.bureau_kind
            from platform.tenant_directory d join below using (slug)
            where d.kind = 'bureau'
            order by d.slug
            """,
            new { oversightId })];

    public static async Task<DistrictOverview> District(this NpgsqlConnection worker, string oversightId, int year, DateOnly today, DateTimeOffset now)
    {
        var members = await worker.Members(oversightId);
        var cells = (await worker.QueryAsync<CellRow>(
            """
            select tenant_id, extract(month from case when due_on = 'infinity' then window_to else due_on end)::int as month,
                platform.state_on(status, window_from, nullif(due_on, 'infinity'), @today) as state, sum(count)::int as count,
                coalesce(sum(count) filter (where status = 'pending' and due_on between @today and @today + 30), 0)::int as due_soon
            from platform.bureau_rollup
            where tenant_id = any(@tenants) and year = @year and count <> 0
            group by 1, 2, 3
            """,
            new { tenants = members.Select(member => member.TenantId).ToArray(), year, today })).ToLookup(cell => cell.TenantId);
        return Assemble(year, members, cells, await worker.Freshness(now));
    }

    internal static DistrictOverview Assemble(int year, IReadOnlyList<MemberBureau> members, ILookup<string, CellRow> cells, Freshness freshness)
    {
        var bureaus = members.Select(member =>
        {
            var counts = Counts.Of(cells[member.TenantId].Select(cell => (cell.State, cell.Count)));
            return new BureauRow(
                member.TenantId, member.NameZh, member.NameEn, member.BureauKind, counts, counts.Rate(), cells[member.TenantId].Sum(cell => cell.DueSoon));
        }).ToList();
        var all = bureaus.Aggregate(new Counts(), (sum, bureau) => sum + bureau.Counts);
        return new(
            year,
            all,
            all.Rate(),
            bureaus,
            [.. members.SelectMany(member => cells[member.TenantId].GroupBy(row => row.Month).OrderBy(group => group.Key)
                .Select(group => new BureauMonth(member.TenantId, group.Key, Counts.Of(group.Select(row => (row.State, row.Count))))))],
            freshness);
    }

}

internal sealed record CellRow(string TenantId, int Month, string State, int Count, int DueSoon);
