using System.Globalization;
using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>What the derivation needs to know of a unit. <paramref name="DissolvedOn"/> is the first day without it.</summary>
public sealed record UnitFacts(Guid Id, string UnitType, DateOnly OpenedOn, DateOnly? DissolvedOn);

/// <summary>What the derivation needs to know of a post.</summary>
public sealed record PostFacts(Guid Id, Guid UnitId, string RoleId, DateOnly EstablishedOn)
{
    /// <summary>The units in its charge in the year; empty for a post without a portfolio.</summary>
    public IReadOnlyList<PortfolioUnit> Portfolio { get; init; } = [];
}

/// <summary>A unit in a post's charge. <paramref name="Until"/> is the first day without it; null while it lasts.</summary>
public sealed record PortfolioUnit(Guid UnitId, DateOnly From, DateOnly? Until);

/// <summary>
/// Derives the duties of a unit and its posts in a calendar year. Pure: the same rules, settings and facts give the same
/// duties with the same ids, so opening a year twice is one fact.
/// </summary>
public static class YearDuties
{
    /// <summary>
    /// The duties of <paramref name="unit"/> and of those of <paramref name="posts"/> that are in it. An obligation falls
    /// on the unit by its type and on a post by its role; what bodies outside the tenant owe is not kept.
    /// A minimum or a date is owed only for windows in which the unit and the post existed from the first day to the
    /// last (U16). What has no minimum is owed by whoever exists on any day of the year.
    /// </summary>
    public static DerivedYear For(
        SchemeRules rules,
        SchemeSettings settings,
        Guid schemeId,
        int year,
        UnitFacts unit,
        IReadOnlyList<PostFacts> posts)
    {
        var planKey = PlanKey(schemeId, unit.Id, year);
        var occurrences = new List<DerivedOccurrence>();
        var eventDuties = new List<EventDuty>();
        var conductDuties = new List<ConductDuty>();

        foreach (var obligation in rules.OwedByUnitType(unit.UnitType))
        {
            Derive(obligation, null, unit.OpenedOn);
        }

        foreach (var (referring, obligation) in Referenced(rules, settings, unit.UnitType))
        {
            Derive(obligation, null, unit.OpenedOn, referring.Id);
        }

        foreach (var post in posts.Where(p => p.UnitId == unit.Id).OrderBy(p => p.Id))
        {
            foreach (var obligation in rules.OwedByRole(post.RoleId))
            {
                Derive(obligation, post, Later(unit.OpenedOn, post.EstablishedOn));
            }
        }

        return new(occurrences, eventDuties, conductDuties);

        // A duty without a target keeps the id that it always had.
        Guid Id(Obligation obligation, DatedItem item, Guid? postId, Guid? target) => target is { } aim
            ? DeterministicId.From(planKey, obligation.Id, item.Window.Key, postId?.ToString("n") ?? "", aim.ToString("n"))
            : DeterministicId.From(planKey, obligation.Id, item.Window.Key, postId?.ToString("n") ?? "");

        void Derive(Obligation obligation, PostFacts? post, DateOnly since, string? byReference = null)
        {
            var postId = post?.Id;
            var wholeYear = Windows.Year(year);
            if (since > wholeYear.To || unit.DissolvedOn <= wholeYear.From)
            {
                return;
            }

            switch (obligation.Cadence.Kind)
            {
                case CadenceKinds.Continuous:
                    conductDuties.Add(new(obligation.Id, obligation.Article, postId));
                    break;
                case CadenceKinds.PerEvent or CadenceKinds.Immediate:
                    var cadence = obligation.Cadence;
                    eventDuties.Add(new(
                        obligation.Id, obligation.Article, postId, cadence.Kind, cadence.Trigger, cadence.Timing, cadence.Steps));
                    break;
                default:
                    occurrences.AddRange(
                        from item in DatedItem.Of(obligation, settings, year)
                        where !item.NeedsWholeWindow || (since <= item.Window.From && !(unit.DissolvedOn <= item.Window.To))
                        from target in Targets(obligation, post, item)
                        select item.ToOccurrence(Id(obligation, item, postId, target), obligation, settings, postId) with
                        {
                            TargetUnitId = target,
                            ByReference = byReference,
                            TaskPart = TaskPart(obligation, post is null ? $"unit:{unit.UnitType}" : $"role:{post.RoleId}"),
                        });
                    break;
            }
        }
    }

    /// <summary>What another owner's list asks by number or date, where the bureau has decided that the list applies; not what the unit owes anyway.</summary>
    private static IEnumerable<(Obligation Referring, Obligation Owed)> Referenced(SchemeRules rules, SchemeSettings settings, string unitType)
    {
        if (!settings.ApplyReferencedLists)
        {
            return [];
        }

        var own = rules.OwedByUnitType(unitType).Select(obligation => obligation.Id).ToHashSet(StringComparer.Ordinal);
        return rules.OwedByUnitType(unitType)
            .SelectMany(referring => referring.AppliesListOf.SelectMany(rules.OwedBy).Select(owed => (referring, owed)))
            .Where(pair => pair.owed.Cadence.Kind is CadenceKinds.Periodic or CadenceKinds.FixedDate && !own.Contains(pair.owed.Id))
            .DistinctBy(pair => pair.owed.Id);
    }

    private static string? TaskPart(Obligation obligation, string owner) =>
        obligation.Cadence.Kind != CadenceKinds.Task ? null : obligation.TaskLead == owner ? TaskParts.Lead : TaskParts.Responsible;

    /// <summary>
    /// A post that owes something for each unit in its charge owes it for those that are in its charge through the whole
    /// window (U16). While there are none, it owes it once, and for which unit is for its holder to name.
    /// </summary>
    private static Guid?[] Targets(Obligation obligation, PostFacts? post, DatedItem item)
    {
        Guid?[] charged = post is null || obligation.Cadence.PerTarget is null
            ? []
            : [.. post.Portfolio.Where(unit => unit.From <= item.Window.From && !(unit.Until <= item.Window.To)).Select(unit => (Guid?)unit.UnitId).Distinct()];
        return charged is [] ? [null] : charged;
    }

    /// <summary>
    /// What the ids of a unit's year start from. The scheme is part of it, so that duties reissued under a later version
    /// are facts of their own.
    /// </summary>
    public static string PlanKey(Guid schemeId, Guid unitId, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{schemeId:n}/{unitId:n}/{year}");

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
