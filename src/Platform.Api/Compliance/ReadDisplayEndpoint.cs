using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Calendar;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Compliance;

/// <summary>A bureau of a district, or a unit right under the top of a bureau.</summary>
public sealed record DisplayMember(string NameZh, string NameEn, Counts Counts, Rate? Rate, IReadOnlyList<BureauMonth> Months);

/// <summary>What a full-screen view shows: figures of institutions, and no person.</summary>
public sealed record DisplayFigures(
    string Title, string NameZh, string NameEn, DateOnly Today, int Year, Counts Counts, Rate? Rate, int DueWithin30Days, IReadOnlyList<DisplayMember> Members, Freshness Freshness);

public static class ReadDisplayEndpoint
{
    /// <summary>The figures of a full-screen view, by the secret in its address.</summary>
    [WolverineGet("/api/v1/display-figures/{tenant}/{secret}"), NotTenanted]
    [OpenToAll("A screen on a wall cannot sign in. The secret in the address opens figures without persons, and is revoked by whoever opened it.")]
    [ProducesResponseType<DisplayFigures>(200)]
    public static async Task<IResult> Get(
        string tenant, string secret, AccessFacts facts, TenantConnections connections, WorkerConnections worker, PlatformClock clock, CancellationToken cancellation)
    {
        // Every "no" is the same: nobody learns whether an address ever was one.
        if (!await facts.IsOpen(tenant, cancellation) || await facts.Tenant(tenant, cancellation) is not { } entry)
        {
            return Problem.Unknown();
        }

        await using var connection = await connections.Open(tenant, cancellation);
        var today = clock.Today();
        if (await connection.DisplayUnder(FeedSecret.Hash(secret), today) is not { InForce: true } display)
        {
            return Problem.Unknown();
        }

        if (entry.Kind == "oversight")
        {
            await using var across = await worker.Open(cancellation);
            var district = await across.District(tenant, today.Year, today, clock.GetUtcNow());
            return Answer(new(
                display.Title, entry.NameZh, entry.NameEn, today, today.Year, district.Counts, district.Rate, district.Bureaus.Sum(bureau => bureau.DueWithin30Days),
                [.. district.Bureaus.Select(bureau => new DisplayMember(bureau.NameZh, bureau.NameEn, bureau.Counts, bureau.Rate, [.. district.Months.Where(month => month.TenantId == bureau.TenantId)]))],
                district.Freshness));
        }

        var overview = await connection.Overview(today.Year, null, today, clock.GetUtcNow());
        var roots = overview.Units.Where(unit => unit.ParentId is null).Select(unit => unit.UnitId).ToHashSet();
        return Answer(new(
            display.Title, entry.NameZh, entry.NameEn, today, today.Year, overview.Counts, overview.Rate, overview.DueWithin30Days,
            [
                .. overview.Units.Where(unit => unit.ParentId is { } parent && roots.Contains(parent)).Select(unit => new DisplayMember(
                    unit.NameZh, unit.NameZh, unit.Subtree, unit.Rate,
                    [.. overview.Months.Where(month => month.UnitId == unit.UnitId).OrderBy(month => month.Month).Select(month => new BureauMonth(unit.UnitId.ToString(), month.Month, month.Subtree))])),
            ],
            overview.Freshness));
    }

    private static IResult Answer(DisplayFigures figures) => Results.Json(figures, Projections.Json.Options);
}
