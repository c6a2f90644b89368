using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Exchange;

/// <summary>A duty of a past year, with what the imported acts would make of it.</summary>
public sealed record HistoryDuty(
    string ObligationId, string Article, string TitleZh, string TitleEn, Guid UnitId, string UnitNameZh, string WindowKey, DateOnly? DueOn, string State, int Acts);

/// <summary>What the rules would have said of a past year by what was imported for it. Computed when it is asked, written nowhere, in no figure.</summary>
/// <param name="Years">The years of which there are imported acts, the latest first.</param>
/// <param name="RulesOfToday">No rules were in force in that year, so that those of today are asked.</param>
/// <param name="Acts">The imported acts of the year that stand.</param>
/// <param name="Unasked">Those of them that were done for a duty which the rules did not ask of that unit in that year.</param>
/// <param name="Duties">The first of them; <paramref name="Count"/> says how many there are.</param>
public sealed record HistoryVerdict(
    int Year, IReadOnlyList<int> Years, bool RulesOfToday, int Acts, int Unasked, Counts Counts, Rate? Rate, IReadOnlyList<HistoryDuty> Duties, int Count);

public static class HistoryVerdictsEndpoint
{
    private const int MostDuties = 1000;

    /// <summary>Verdicts on a past year by its imported acts, for units that have any.</summary>
    [WolverineGet("/api/v1/imports/verdicts"), Requires(Ability.LedgerOpenYear)]
    [ProducesResponseType<HistoryVerdict>(200)]
    public static async Task<IResult> Get(int? year, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var years = await tenant.ImportedYears();
        var asked = year ?? years.FirstOrDefault(desk.Today.Year - 1);
        if (asked is < 2000 or > 2100)
        {
            return RequestCheck.Malformed([new("/year", "out-of-range", "Give a calendar year from 2000 to 2100.")]);
        }

        // Most imported years lie before the first rules that the platform knows; then it is asked of the rules of today.
        var ofItsTime = await library.VersionsIn(tenant, asked);
        var inForce = ofItsTime.Count > 0 ? [] : await library.InForceOn(tenant, desk.Today);
        if (ofItsTime.Count == 0 && inForce.Count == 0)
        {
            return new NoSchemeInForce(asked).ToHttp();
        }

        var acts = (await tenant.ImportedActs(asked)).Select(act => new HistoryAct(act.UnitId, act.ObligationId, act.OccurredOn)).ToList();
        var recorded = acts.Select(act => act.UnitId).ToHashSet();
        var units = (await tenant.Units()).Where(unit => recorded.Contains(unit.Id)).ToList();
        var posts = (await tenant.PostsFor(asked)).ToLookup(post => post.UnitId);
        var duties = HistoryVerdicts.Of(
            units.SelectMany(unit => Owed(unit).Select(terms => (unit.Id, terms))), acts, desk.Today);
        return Results.Json(Answer(asked, years, acts, duties, [.. ofItsTime.SelectMany(versions => versions), .. inForce], inForce.Count > 0, units.ToDictionary(unit => unit.Id, unit => unit.NameZh), desk.Today), Projections.Json.Options);

        IEnumerable<PlannedOccurrence> Owed(UnitFact unit)
        {
            var (facts, held) = (OrganisationFacts.Unit(unit), (IReadOnlyList<PostFacts>)[.. posts[unit.Id]]);
            return inForce.Count > 0 ? inForce.SelectMany(scheme => Planning.Year(scheme, asked, facts, held)) : Planning.Year(ofItsTime, asked, facts, held);
        }
    }

    private static HistoryVerdict Answer(
        int year, IReadOnlyList<int> years, List<HistoryAct> acts, IReadOnlyList<ReplayedDuty> duties, IReadOnlyList<ReadScheme> rules, bool rulesOfToday,
        Dictionary<Guid, string> units, DateOnly today)
    {
        var done = acts.ToLookup(act => (act.UnitId, act.ObligationId), act => act.On);
        var asked = duties.Select(duty => (duty.Owner.UnitId, duty.Owner.ObligationId)).ToHashSet();
        var counts = Counts.Of(duties.Select(duty => (State(duty), 1)));
        return new(
            year, years, rulesOfToday, acts.Count, acts.Count(act => !asked.Contains((act.UnitId, act.ObligationId))), counts, counts.Rate(),
            [
                .. duties.OrderBy(duty => units[duty.Owner.UnitId], StringComparer.Ordinal).ThenBy(duty => duty.Owner.ObligationId, StringComparer.Ordinal).ThenBy(duty => duty.Terms.WindowFrom)
                    .Take(MostDuties).Select(View),
            ],
            duties.Count);

        string State(ReplayedDuty duty) => StateOnDay.Of(duty.Status, duty.Terms.WindowFrom, duty.Terms.DueOn, today);

        HistoryDuty View(ReplayedDuty duty)
        {
            var id = duty.Owner.ObligationId;
            var obligation = rules.Select(scheme => scheme.Rules.Find(id)).LastOrDefault(found => found is not null);
            return new(
                id, duty.Terms.Article, obligation?.TitleZh ?? id, obligation?.TitleEn ?? id, duty.Owner.UnitId, units[duty.Owner.UnitId], duty.Terms.WindowKey, duty.Terms.DueOn,
                State(duty), done[(duty.Owner.UnitId, id)].Count(day => day >= duty.Terms.WindowFrom && day <= duty.Terms.WindowTo));
        }
    }
}
