using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Succession;

/// <summary>A duty of an open year under a former version of the rules, as it stands.</summary>
public sealed record RunningDuty(PlannedOccurrence Terms, OccurrenceStatus Status, bool HasActs);

/// <summary>What becomes of a duty when a new version of the rules takes over.</summary>
public enum Fate
{
    /// <summary>It stays as it is.</summary>
    Stays,

    /// <summary>It is withdrawn, and the new version asks for another in its place.</summary>
    Replaced,

    /// <summary>It is withdrawn, and the new version asks for nothing in its place.</summary>
    Withdrawn,

    /// <summary>The new version asks for it.</summary>
    Added,
}

/// <summary>Why a duty stays.</summary>
public enum StaysBecause
{
    /// <summary>It has a result: nothing past changes.</summary>
    Result,

    /// <summary>An event started it; it ends under the rules of the day of that event.</summary>
    Event,

    /// <summary>Its last day has passed.</summary>
    Past,

    /// <summary>The transition leaves it to the former version.</summary>
    Transition,

    /// <summary>The new version asks for the very same.</summary>
    Same,
}

/// <param name="Because">Set exactly when it stays.</param>
/// <param name="ReplacedById">The duty in its place; set exactly when it is replaced.</param>
public sealed record DutyFate(PlannedOccurrence Duty, Fate Fate, StaysBecause? Because = null, Guid? ReplacedById = null);

/// <summary>
/// What a new version of the rules means for the year of one unit. Pure, and asked by the preview as by the change itself,
/// so that what is shown is what is done. Only duties whose last day is still to come are taken back or added.
/// </summary>
public static class SchemeSuccession
{
    /// <param name="running">The unit's duties under former versions of the same rule set.</param>
    /// <param name="derived">What the new version asks of the unit in the whole year.</param>
    public static IReadOnlyList<DutyFate> Of(
        Takeover takeover, IReadOnlyList<RunningDuty> running, IReadOnlyList<PlannedOccurrence> derived, DateOnly today)
    {
        RunningDuty[] standing = [.. running.Where(duty => duty.Status != OccurrenceStatus.Withdrawn)];
        var asked = Asked(takeover, standing.Select(duty => duty.Terms), derived).Where(duty => duty.LastDay >= today).ToDictionary(duty => duty.Place);
        var fates = new List<DutyFate>();
        foreach (var duty in standing)
        {
            var instead = asked.GetValueOrDefault(duty.Terms.Place);
            fates.Add(WhyItStays(takeover, duty, instead, today) is { } because
                ? new(duty.Terms, Fate.Stays, because)
                : new(duty.Terms, instead is null ? Fate.Withdrawn : Fate.Replaced, ReplacedById: instead?.Id));
        }

        var kept = fates.Where(fate => fate.Fate == Fate.Stays).Select(fate => fate.Duty.Place).ToHashSet();
        return [.. fates, .. asked.Values.Where(duty => !kept.Contains(duty.Place)).Select(duty => new DutyFate(duty, Fate.Added))];
    }

    /// <summary>
    /// What a year owes that is opened after its versions took over from one another, the first of them first: the same
    /// as a year that was open all along and had no result yet.
    /// </summary>
    public static IReadOnlyList<PlannedOccurrence> Owed(IReadOnlyList<(Takeover Takeover, IReadOnlyList<PlannedOccurrence> Asks)> versions) =>
        versions.Skip(1).Aggregate(
            versions[0].Asks,
            (owed, next) => [.. owed.Where(next.Takeover.KeepsFormer), .. Asked(next.Takeover, owed, next.Asks)]);

    // Where both versions ask for a duty in one place, the days of the former one decide, so that one of the two is owed.
    private static IEnumerable<PlannedOccurrence> Asked(Takeover takeover, IEnumerable<PlannedOccurrence> former, IEnumerable<PlannedOccurrence> derived)
    {
        var before = former.ToLookup(duty => duty.Place);
        return derived.Where(duty => before.Contains(duty.Place) ? !before[duty.Place].Any(takeover.KeepsFormer) : !takeover.KeepsFormer(duty));
    }

    private static StaysBecause? WhyItStays(Takeover takeover, RunningDuty duty, PlannedOccurrence? instead, DateOnly today)
    {
        if (!WithdrawOccurrenceDecider.IsWithdrawable(duty.Status, duty.HasActs))
        {
            return StaysBecause.Result;
        }

        if (duty.Terms.CadenceKind is CadenceKinds.PerEvent or CadenceKinds.Immediate)
        {
            return StaysBecause.Event;
        }

        if (duty.Terms.LastDay < today)
        {
            return StaysBecause.Past;
        }

        return takeover.KeepsFormer(duty.Terms) ? StaysBecause.Transition
            : instead is not null && AsksTheSame(duty.Terms, instead) ? StaysBecause.Same
            : null;
    }

    private static bool AsksTheSame(PlannedOccurrence former, PlannedOccurrence latter) =>
        former == latter with { Id = former.Id, SchemeId = former.SchemeId };
}
