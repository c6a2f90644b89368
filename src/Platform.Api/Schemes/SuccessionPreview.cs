using Npgsql;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Succession;
using Platform.Domain.Schemes;
using Platform.Api.Ledgers;
using Platform.Projections;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;

namespace Platform.Api.Schemes;

/// <summary>How many duties of open years stay, are replaced, are withdrawn without another in their place, and are added.</summary>
public sealed record SuccessionCounts(int Stays, int Replaced, int Withdrawn, int Added)
{
    internal static SuccessionCounts Of(IEnumerable<DutyFate> fates)
    {
        var by = fates.CountBy(fate => fate.Fate).ToDictionary();
        return new(by.GetValueOrDefault(Fate.Stays), by.GetValueOrDefault(Fate.Replaced), by.GetValueOrDefault(Fate.Withdrawn), by.GetValueOrDefault(Fate.Added));
    }
}

public sealed record ObligationSuccession(string ObligationId, string Article, string TitleZh, string TitleEn, SuccessionCounts Counts);

public sealed record UnitSuccession(Guid UnitId, string NameZh, SuccessionCounts Counts);

/// <param name="Fate">stays, replaced, withdrawn or added.</param>
/// <param name="Because">Why it stays: result, event, past, transition or same; null when it does not.</param>
/// <param name="State">The state on the day; null for a duty that is added.</param>
public sealed record DutySuccession(
    Guid OccurrenceId,
    string Fate,
    string? Because,
    Guid? ReplacedById,
    string ObligationId,
    string Article,
    string TitleZh,
    string TitleEn,
    Guid UnitId,
    string UnitNameZh,
    string WindowKey,
    DateOnly? DueOn,
    string? State,
    int RequiredCount);

/// <summary>What a version would do to the years that are open, before anybody confirms it.</summary>
/// <param name="FormerSchemeId">The version that gives way; null when there is none, and then nothing changes.</param>
/// <param name="Duties">The first that change, then the first that stay; <paramref name="More"/> says that there are others.</param>
public sealed record SuccessionPreview(
    DateOnly EffectiveFrom,
    Transition Transition,
    Guid? FormerSchemeId,
    SuccessionCounts Counts,
    IReadOnlyList<ObligationSuccession> Obligations,
    IReadOnlyList<UnitSuccession> Units,
    IReadOnlyList<DutySuccession> Duties,
    bool More);

/// <summary>Works out what a new version does, with the very function that the change itself asks.</summary>
internal sealed class SuccessionForecast(NpgsqlConnection tenant, SchemeLibrary library, DateOnly today)
{
    private const int MostDuties = 500;

    private sealed record Item(DutyFate Fate, UnitFact Unit, string? Status);

    public async Task<SuccessionPreview> Of(ReadScheme scheme, Takeover takeover, Guid? unitId)
    {
        var former = await tenant.VersionsOf(scheme.Pack.PackId, scheme.Id);
        var latest = (await library.InForceOn(tenant, DateOnly.MaxValue)).FirstOrDefault(other => former.Contains(other.Id));
        var items = await Items(scheme, takeover, former);
        var shown = items.Where(item => unitId is null || item.Unit.Id == unitId).OrderBy(item => item.Fate.Fate == Fate.Stays).ToList();
        Obligation? Find(string id) => scheme.Rules.Find(id) ?? latest?.Rules.Find(id);
        return new(
            takeover.EffectiveFrom,
            takeover.Transition,
            latest?.Id,
            SuccessionCounts.Of(items.Select(item => item.Fate)),
            [.. from item in items
                group item.Fate by item.Fate.Duty.ObligationId into fates
                orderby fates.Key
                let duty = Find(fates.Key)
                select new ObligationSuccession(fates.Key, fates.First().Duty.Article, duty?.TitleZh ?? fates.Key, duty?.TitleEn ?? fates.Key, SuccessionCounts.Of(fates))],
            [.. items.GroupBy(item => item.Unit).Select(of => new UnitSuccession(of.Key.Id, of.Key.NameZh, SuccessionCounts.Of(of.Select(item => item.Fate))))],
            [.. shown.Take(MostDuties).Select(item => View(item, Find(item.Fate.Duty.ObligationId)))],
            shown.Count > MostDuties);
    }

    private async Task<IReadOnlyList<Item>> Items(ReadScheme scheme, Takeover takeover, Guid[] former)
    {
        var plans = await tenant.PlansUnder(former, takeover.EffectiveFrom.Year);
        var lines = (await tenant.RunningLines(former, [.. plans.Select(plan => plan.PlanId)])).ToLookup(line => line.PlanId);
        var units = (await tenant.Units()).ToDictionary(unit => unit.Id);
        // What is past by the day on which it is done, which for rules of the future is their first day.
        var day = takeover.EffectiveFrom > today ? takeover.EffectiveFrom : today;
        var items = new List<Item>();
        foreach (var year in plans.GroupBy(plan => plan.Year))
        {
            var posts = (await tenant.PostsFor(year.Key)).ToLookup(post => post.UnitId);
            foreach (var plan in year)
            {
                var unit = units[plan.UnitId];
                var derived = Planning.Year(scheme, year.Key, OrganisationFacts.Unit(unit), [.. posts[unit.Id]]);
                var status = lines[plan.PlanId].ToDictionary(line => line.OccurrenceId, line => line.Status);
                var fates = SchemeSuccession.Of(takeover, [.. lines[plan.PlanId].Select(line => line.ToDuty())], [.. derived], day);
                items.AddRange(fates.Select(fate => new Item(fate, unit, status.GetValueOrDefault(fate.Duty.Id))));
            }
        }

        return items;
    }

    private DutySuccession View(Item item, Obligation? obligation)
    {
        var duty = item.Fate.Duty;
        return new(
            duty.Id,
            Projections.Codes.Of(item.Fate.Fate),
            item.Fate.Because is { } because ? Projections.Codes.Of(because) : null,
            item.Fate.ReplacedById,
            duty.ObligationId,
            duty.Article,
            obligation?.TitleZh ?? duty.ObligationId,
            obligation?.TitleEn ?? duty.ObligationId,
            item.Unit.Id,
            item.Unit.NameZh,
            duty.WindowKey,
            duty.DueOn,
            item.Status is { } status ? StateOnDay.Of(StateOnDay.StatusOf(status), duty.WindowFrom, duty.DueOn, today) : null,
            duty.RequiredCount);
    }
}
