using System.Globalization;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Compliance;

public static class OverviewEndpoint
{
    /// <summary>Where every unit stands, for the year of today when none is given.</summary>
    [WolverineGet("/api/v1/compliance/overview"), Requires(Ability.ComplianceRead)]
    [ProducesResponseType<BureauOverview>(200)]
    public static async Task<IResult> Get(int? year, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        return await Answer(year ?? desk.Day.Year, desk.Actor.Units(Ability.ComplianceRead), tenant, session, desk, cancellation);
    }

    internal static async Task<IResult> Answer(
        int year, Guid[]? reach, NpgsqlConnection tenant, IQuerySession session, ReadDesk desk, CancellationToken cancellation)
    {
        if (desk.View is not { } view)
        {
            return Results.Json(await tenant.Overview(year, reach, desk.Today, desk.Now), Projections.Json.Options);
        }

        if (!await tenant.HasReached(view))
        {
            return AsOf.NotSettled();
        }

        var organisation = await PastOrganisation.At(session, view, cancellation);
        return Results.Json(await tenant.Overview(organisation, year, reach, desk.Now), Projections.Json.Options);
    }
}

/// <summary>The duties behind a figure, by the same predicate as the figure.</summary>
public sealed record LinePage(IReadOnlyList<LedgerLine> Items, int Count, string? NextCursor)
{
    internal static async Task<LinePage> Of(NpgsqlConnection tenant, LineQuery query) =>
        Page(await tenant.Lines(query), await tenant.CountLines(query), query);

    /// <summary>The page as of the moment that is asked about; null while what was known at it is not all counted.</summary>
    internal static async Task<LinePage?> Of(NpgsqlConnection tenant, IQuerySession session, LineQuery query, ReadDesk desk, CancellationToken cancellation)
    {
        // What a group has in common is told by the organisation as it is looked at, today's included.
        if (desk.View is null && query.InGroup() is null)
        {
            return await Of(tenant, query);
        }

        if (desk.View is { } view && !await tenant.HasReached(view))
        {
            return null;
        }

        var organisation = await PastOrganisation.At(session, desk.Looking, cancellation);
        return Page(await tenant.Lines(session, query, organisation, cancellation), await tenant.CountLines(query, organisation), query);
    }

    private static LinePage Page(IReadOnlyList<LedgerLine> lines, int count, LineQuery query)
    {
        var next = query.Offset + lines.Count;
        return new(lines, count, next < count ? next.ToString(CultureInfo.InvariantCulture) : null);
    }
}

public static class OccurrencesEndpoint
{
    [WolverineGet("/api/v1/compliance/occurrences"), Requires(Ability.ComplianceRead)]
    [ProducesResponseType<LinePage>(200)]
    public static async Task<IResult> Get(
        int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays, string? cursor,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var query = new LineQuery
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
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        return await LinePage.Of(tenant, session, query, desk, cancellation) is { } page ? Results.Json(page, Projections.Json.Options) : AsOf.NotSettled();
    }
}
