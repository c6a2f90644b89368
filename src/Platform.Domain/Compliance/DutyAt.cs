using Platform.Domain.Ledgers;

namespace Platform.Domain.Compliance;

/// <summary>One duty where it stood, as figures count it.</summary>
public sealed record DutyAt(Guid OccurrenceId, Guid UnitId, Guid? PostId, int Year, Guid SchemeId, PlannedOccurrence Terms, DateOnly? DueOn, OccurrenceStatus Status)
{
    /// <summary>The duty's own day: when it is due, and where nothing falls due the last of its window.</summary>
    public DateOnly OwnDay => DueOn ?? Terms.WindowTo;

    public string StateOn(DateOnly day) => StateOnDay.Of(Status, Terms.WindowFrom, DueOn, day);
}

/// <summary>
/// Recomputes from a tenant's events alone where every duty stood, for a moment and either clock. Read models keep the same
/// by increment; a test holds the two together.
/// </summary>
public static class DutiesAt
{
    public static IReadOnlyList<DutyAt> Of(IReadOnlyCollection<RecordedFact> facts, Viewpoint view)
    {
        var byDuty = facts.Where(fact => fact.Fact is OccurrenceEvent).ToLookup(fact => fact.StreamId);
        return
        [
            .. facts.OrderBy(fact => fact.Sequence).SelectMany(Planned)
                .Where(planned => view.Knowledge == Knowledge.Then ? view.Knows(planned.At) : planned.OwedFrom <= view.Day)
                .Select(planned =>
                {
                    var seen = SeenDuty.Of(planned.UnitId, planned.Terms, byDuty[planned.Terms.Id], view);
                    return new DutyAt(
                        planned.Terms.Id, seen.UnitId, seen.PostId, planned.Year, planned.Terms.SchemeId ?? planned.SchemeId, planned.Terms, seen.DueOn,
                        seen.StatusOn(view.Day, planned.Terms.FirstStatus));
                }),
        ];
    }

    // A year's duties are owed whenever somebody opened it; what an event started, from its day; what a decision added, from the decision.
    private static IEnumerable<PlannedDuty> Planned(RecordedFact fact) => fact.Fact switch
    {
        YearOpened e => e.Occurrences.Select(terms => new PlannedDuty(e.UnitId, e.Year, e.SchemeId, terms, fact.At, DateOnly.MinValue)),
        OccurrenceAdded e => [new(e.UnitId, e.Year, e.SchemeId, e.Occurrence, fact.At, e.OccurredOn)],
        YearRevised e => e.Added.Select(terms => new PlannedDuty(e.UnitId, e.Year, e.SchemeId, terms, fact.At, fact.On)),
        YearSchemeChanged e => e.Added.Select(terms => new PlannedDuty(e.UnitId, e.Year, e.SchemeId, terms, fact.At, fact.On)),
        _ => [],
    };

    private sealed record PlannedDuty(Guid UnitId, int Year, Guid SchemeId, PlannedOccurrence Terms, DateTimeOffset At, DateOnly OwedFrom);
}
