using System.Globalization;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Database;
using Platform.Api.Ledgers;
using Platform.Api.Oversight;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Compliance;

/// <summary>One recorded fact, with both its times, and whether it is the one by which the duty stands where it does.</summary>
public sealed record ProvenFact(TimelineEntry Entry, bool Decisive);

/// <summary>A duty that a figure counts, with the rule that it comes from and every fact about it that counts.</summary>
public sealed record ProvenDuty(LedgerLine Line, string SchemeTitleZh, string? ArticleSummaryZh, DateOnly? SchemeEffectiveFrom, IReadOnlyList<ProvenFact> Facts);

/// <param name="AsOf">The instant under which the same answer is given for good: what had been recorded by then.</param>
public sealed record Provenance(DateTimeOffset AsOf, Knowledge Knowledge, IReadOnlyList<ProvenDuty> Items, int Count, string? NextCursor);

/// <summary>From a figure to the facts behind it, by the predicate of the figure.</summary>
internal static class ProvenanceReader
{
    public const int PageSize = 50;

    public static async Task<Provenance?> Of(
        NpgsqlConnection tenant, IQuerySession session, LineQuery query, ReadDesk desk, bool withoutContent, CancellationToken cancellation)
    {
        var view = desk.Looking;
        // Always by the organisation of the moment, so that a link to it shows the same for good.
        if (await LinePage.Of(tenant, session, query.Among(query.InGroup() ?? new()), desk, cancellation) is not { } page)
        {
            return null;
        }

        var ids = page.Items.Select(line => line.Id).ToArray();
        var decisive = await tenant.DecisiveFacts(ids, view);
        var plans = await tenant.PlansOf(ids);
        var facts = await Timeline.OfMany(session, plans, view, cancellation);
        if (!withoutContent)
        {
            facts = await Timeline.Named(facts, tenant);
        }

        var schemes = (await tenant.Schemes()).ToDictionary(scheme => scheme.Id);
        var duties = new List<ProvenDuty>();
        foreach (var line in page.Items)
        {
            var title = await tenant.SchemeTitle(line.SchemeId, line.ObligationId);
            duties.Add(new(
                withoutContent ? MemberOccurrencesEndpoint.WithoutNames(line) : line, title.TitleZh, title.ArticleSummaryZh, schemes[line.SchemeId].EffectiveFrom,
                [.. facts[line.Id].Select(entry => new ProvenFact(withoutContent ? Timeline.WithoutContent(entry) : entry, decisive.GetValueOrDefault(line.Id) == entry.Sequence))]));
        }

        return new(view.KnownBefore.AddMicroseconds(-1), view.Knowledge, duties, page.Count, page.NextCursor);
    }

    internal static int Offset(string? cursor) => int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
}

public static class ProvenanceEndpoint
{
    /// <summary>The duties behind a figure with the events behind each: sequence, actor, both times, rule and article.</summary>
    [WolverineGet("/api/v1/compliance/provenance"), Requires(Ability.ComplianceRead)]
    [ProducesResponseType<Provenance>(200)]
    public static async Task<IResult> Get(
        int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays, string? cursor,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge,
        ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
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
            Offset = ProvenanceReader.Offset(cursor),
            Limit = ProvenanceReader.PageSize,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        return await ProvenanceReader.Of(tenant, session, query, desk, false, cancellation) is { } provenance
            ? Results.Json(provenance, Projections.Json.Options)
            : AsOf.NotSettled();
    }
}

public static class MemberProvenanceEndpoint
{
    /// <summary>The same of a bureau under an oversight department, without names and without what persons wrote.</summary>
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/provenance"), Requires(Ability.OversightRead)]
    [ProducesResponseType<Provenance>(200)]
    public static async Task<IResult> Get(
        string bureauId, int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays, string? cursor,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge,
        OversightDesk oversight, IWorkerStore store, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        var query = new LineQuery
        {
            Today = oversight.Desk.Today,
            Year = year,
            UnitId = unitId,
            Subtree = subtree ?? false,
            State = state,
            Category = category,
            Month = month,
            DueWithinDays = dueWithinDays,
            Offset = ProvenanceReader.Offset(cursor),
            Limit = ProvenanceReader.PageSize,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        return await ProvenanceReader.Of(bureau, session, query, oversight.Desk, true, cancellation) is { } provenance
            ? Results.Json(provenance, Projections.Json.Options)
            : AsOf.NotSettled();
    }
}
