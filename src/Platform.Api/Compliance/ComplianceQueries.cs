using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Compliance;

public static class OverviewEndpoint
{
    /// <summary>Where every unit stands, for the year of today when none is given.</summary>
    [WolverineGet("/api/v1/compliance/overview"), Requires(Ability.ComplianceRead)]
    public static async Task<BureauOverview> Get(int? year, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return await tenant.Overview(year ?? desk.Today.Year, desk.Actor.Units(Ability.ComplianceRead), desk.Today, desk.Now);
    }
}

/// <summary>The duties behind a figure, by the same predicate as the figure.</summary>
public sealed record LinePage(IReadOnlyList<LedgerLine> Items, int Count, string? NextCursor)
{
    internal static async Task<LinePage> Of(Npgsql.NpgsqlConnection tenant, LineQuery query)
    {
        var count = await tenant.CountLines(query);
        var lines = await tenant.Lines(query);
        var next = query.Offset + lines.Count;
        return new(lines, count, next < count ? next.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}

public static class OccurrencesEndpoint
{
    [WolverineGet("/api/v1/compliance/occurrences"), Requires(Ability.ComplianceRead)]
    public static async Task<LinePage> Get(
        int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays, string? cursor,
        ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return await LinePage.Of(tenant, new()
        {
            Today = desk.Today,
            Year = year,
            UnitId = unitId,
            Subtree = subtree ?? false,
            State = state,
            Category = category,
            Month = month,
            DueWithinDays = dueWithinDays,
            ReachUnits = desk.Actor.Units(Ability.ComplianceRead),
            Offset = int.TryParse(cursor, out var offset) ? Math.Max(0, offset) : 0,
        });
    }
}
