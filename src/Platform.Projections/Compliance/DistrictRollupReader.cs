using System.Globalization;
using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>By what the duties of all bureaus are brought together.</summary>
public enum DistrictRollupBy
{
    Bureau,

    /// <summary>The members directly under the oversight department: districts of a city, or its own bureaus.</summary>
    Member,
    BureauKind,
    Category,
    Month,
    Quarter,
    HalfYear,
}

public sealed record DistrictRollup(int Year, DistrictRollupBy By, Counts Counts, Rate? Rate, IReadOnlyList<RollupGroup> Groups, Freshness Freshness);

/// <summary>Brings the duties of all bureaus under an oversight department together. Runs on a worker connection: it crosses tenants by design.</summary>
public static class DistrictRollupReader
{
    public static async Task<DistrictRollup> Rollup(
        this NpgsqlConnection worker, string oversightId, int year, DistrictRollupBy by, string? category, Viewpoint view, DateTimeOffset now)
    {
        var members = await worker.Members(oversightId, view);
        var of = members.ToDictionary(member => member.TenantId);
        var cells = (await worker.QueryAsync<CellRow>(
            $"""
            {PastDuties.Table(view, crossing: true)}
            select tenant_id, category, extract(month from coalesce(due_on, window_to))::int as month, state, count(*)::int as count
            from duty where @category::text is null or category = @category
            group by 1, 2, 3, 4 order by 1, 2, 3, 4
            """,
            new { Tenants = of.Keys.ToArray(), Year = year, category, view.Day, view.KnownBefore })).ToList();
        var groups = cells.ToLookup(cell => Key(cell, by, of, year));
        // A bureau without a duty is shown as one that has no record, and not left out.
        var keys = by is DistrictRollupBy.Bureau ? members.Select(member => member.TenantId)
            : by is DistrictRollupBy.Member ? members.Select(member => member.MemberId).Distinct()
            : groups.Select(group => group.Key).Order(StringComparer.Ordinal);
        var names = members.ToDictionary(member => member.TenantId, member => (member.NameZh, (string?)member.NameEn));
        foreach (var member in members)
        {
            names.TryAdd(member.MemberId, (member.MemberNameZh, member.MemberNameEn));
        }

        var all = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        return new(
            year, by, all, all.Rate(),
            [.. keys.Select(key => Group(key, names.GetValueOrDefault(key, (key, null)), groups[key]))],
            await worker.Freshness(view, now));
    }

    private static RollupGroup Group(string key, (string Zh, string? En) name, IEnumerable<CellRow> cells)
    {
        var counts = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        return new(key, name.Zh, name.En, counts, counts.Rate(), 0, RollupReader.AssessmentOf(counts, 0));
    }

    private static string Key(CellRow cell, DistrictRollupBy by, Dictionary<string, MemberBureau> members, int year) => by switch
    {
        DistrictRollupBy.Bureau => cell.TenantId,
        DistrictRollupBy.Member => members[cell.TenantId].MemberId,
        DistrictRollupBy.BureauKind => members[cell.TenantId].BureauKind ?? string.Empty,
        DistrictRollupBy.Category => cell.Category,
        DistrictRollupBy.Month => Period(year, "M", cell.Month),
        DistrictRollupBy.Quarter => Period(year, "Q", ((cell.Month - 1) / 3) + 1),
        DistrictRollupBy.HalfYear => Period(year, "H", ((cell.Month - 1) / 6) + 1),
    };

    private static string Period(int year, string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}-{kind}{number:00}");

    private sealed record CellRow(string TenantId, string Category, int Month, string State, int Count);
}
