using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <summary>One obligation under the rules as they are and under the draft.</summary>
public sealed record WhatIfObligation(string ObligationId, string Article, string TitleZh, string TitleEn, Counts Former, Counts Latter);

/// <summary>A duty that would stand otherwise; null where one of the two does not ask for it.</summary>
public sealed record WhatIfDuty(
    string ObligationId, string TitleZh, string TitleEn, Guid UnitId, string UnitNameZh, string WindowKey, string? FormerState, string? LatterState, DateOnly? FormerDueOn, DateOnly? LatterDueOn);

/// <summary>The same facts under another rule. Computed when it is asked, and written nowhere.</summary>
/// <param name="FormerId">The version in force that the draft is laid beside.</param>
/// <param name="Duties">The first of those that would stand otherwise; <paramref name="Count"/> says how many there are.</param>
public sealed record WhatIf(
    Guid SchemeId, Guid FormerId, int Year, DateOnly Day, Counts Former, Rate? FormerRate, Counts Latter, Rate? LatterRate,
    IReadOnlyList<WhatIfObligation> Obligations, IReadOnlyList<WhatIfDuty> Duties, int Count);

public static class WhatIfEndpoint
{
    private const int MostDuties = 500;

    /// <summary>Where every duty of a year would stand by the same facts, had the rules been those of this draft.</summary>
    [WolverineGet("/api/v1/schemes/{schemeId}/what-if"), Requires(Ability.SchemeAuthor, Ability.SchemeApprove)]
    [ProducesResponseType<WhatIf>(200)]
    public static async Task<IResult> Get(
        Guid schemeId, int? year, ReadDesk desk, SchemeLibrary library, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await library.Find(tenant, schemeId) is not { } draft)
        {
            return Problem.Unknown();
        }

        var asked = year ?? desk.Today.Year;
        var inForce = await library.InForceOn(tenant, desk.Today);
        if (inForce.FirstOrDefault(scheme => scheme.Pack.PackId == draft.Pack.PackId && scheme.Id != draft.Id) is not { } former)
        {
            return new NoSchemeInForce(asked).ToHttp();
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var recorded = await Recorded(asked, former, desk, tenant, session, cancellation);
        var units = await tenant.Units();
        var posts = (await tenant.PostsFor(asked)).ToLookup(post => post.UnitId);
        var (before, after) = (Under(former), Under(draft));
        return Results.Json(Answer(schemeId, former, draft, asked, desk.Today, before, after, units.ToDictionary(unit => unit.Id, unit => unit.NameZh)), Projections.Json.Options);

        IReadOnlyList<ReplayedDuty> Under(ReadScheme scheme) => Replay.Of(
            units.SelectMany(unit => Planning.Year(scheme, asked, OrganisationFacts.Unit(unit), [.. posts[unit.Id]]).Select(terms => (unit.Id, terms))), recorded, desk.Today);
    }

    // What was recorded in the year for duties of the version in force.
    private static async Task<IReadOnlyList<RecordedDuty>> Recorded(
        int year, ReadScheme former, ReadDesk desk, NpgsqlConnection tenant, IQuerySession session, CancellationToken cancellation)
    {
        var ids = (await tenant.BegunDuties(year, former.Id)).ToArray();
        var facts = (await session.Events.QueryAllRawEvents().Where(e => ids.Contains(e.StreamId)).OrderBy(e => e.Sequence).ToListAsync(cancellation))
            .Select(RecordedFacts.Of).GroupBy(fact => fact.StreamId);
        return
        [
            .. facts.Select(stream => (Begun: stream.Select(fact => fact.Fact).OfType<OccurrenceBegun>().First(), Facts: stream))
                .Select(pair => Recorded(pair.Begun, SeenDuty.Of(pair.Begun.UnitId, pair.Begun.Terms, pair.Facts, desk.Looking))),
        ];
    }

    private static RecordedDuty Recorded(OccurrenceBegun begun, SeenDuty seen) => new(
        Replay.OwnerOf(begun.UnitId, begun.Terms), begun.Terms.WindowFrom, begun.Terms.WindowTo, [.. seen.Acts.Values.Select(act => act.OccurredOn)],
        TrueThen.IsVerdict(seen.Fixed),
        seen.Fixed is OccurrenceStatus.Waived or OccurrenceStatus.DeclaredNone or OccurrenceStatus.Withdrawn ? seen.Fixed : null);

    private static WhatIf Answer(
        Guid schemeId, ReadScheme former, ReadScheme draft, int year, DateOnly today, IReadOnlyList<ReplayedDuty> before, IReadOnlyList<ReplayedDuty> after, Dictionary<Guid, string> units)
    {
        string State(ReplayedDuty duty) => StateOnDay.Of(duty.Status, duty.Terms.WindowFrom, duty.Terms.DueOn, today);
        Counts Count(IEnumerable<ReplayedDuty> duties) => Counts.Of(duties.Select(duty => (State(duty), 1)));
        (string Zh, string En) Title(string obligation) =>
            (draft.Rules.Find(obligation) ?? former.Rules.Find(obligation)) is { } found ? (found.TitleZh, found.TitleEn) : (obligation, obligation);

        var (was, would) = (before.DistinctBy(Key).ToDictionary(Key), after.DistinctBy(Key).ToDictionary(Key));
        var differing = was.Keys.Union(would.Keys)
            .Select(key => (Key: key, Was: was.GetValueOrDefault(key), Would: would.GetValueOrDefault(key)))
            .Where(pair => pair.Was is null || pair.Would is null || State(pair.Was) != State(pair.Would) || pair.Was.Terms.DueOn != pair.Would.Terms.DueOn)
            .OrderBy(pair => (pair.Would ?? pair.Was)!.Terms.LastDay).ThenBy(pair => pair.Key.Owner.ObligationId, StringComparer.Ordinal).ThenBy(pair => units.GetValueOrDefault(pair.Key.Owner.UnitId), StringComparer.Ordinal)
            .ToList();
        var (counted, recounted) = (Count(before), Count(after));
        return new(
            schemeId, former.Id, year, today, counted, counted.Rate(), recounted, recounted.Rate(),
            [
                .. before.Concat(after).Select(duty => duty.Owner.ObligationId).Distinct().Order(StringComparer.Ordinal).Select(id => new WhatIfObligation(
                    id, (draft.Rules.Find(id) ?? former.Rules.Find(id))?.Article ?? string.Empty, Title(id).Zh, Title(id).En,
                    Count(before.Where(duty => duty.Owner.ObligationId == id)), Count(after.Where(duty => duty.Owner.ObligationId == id)))).Where(each => each.Former != each.Latter),
            ],
            [
                .. differing.Take(MostDuties).Select(pair => new WhatIfDuty(
                    pair.Key.Owner.ObligationId, Title(pair.Key.Owner.ObligationId).Zh, Title(pair.Key.Owner.ObligationId).En, pair.Key.Owner.UnitId,
                    units.GetValueOrDefault(pair.Key.Owner.UnitId, string.Empty), pair.Key.WindowKey,
                    pair.Was is null ? null : State(pair.Was), pair.Would is null ? null : State(pair.Would), pair.Was?.Terms.DueOn, pair.Would?.Terms.DueOn)),
            ],
            differing.Count);

        static (DutyOwner Owner, string WindowKey) Key(ReplayedDuty duty) => (duty.Owner, duty.Terms.WindowKey);
    }
}
