using Platform.Domain.Ledgers;

namespace Platform.Domain.Compliance;

/// <summary>
/// What is true of a day by all that is known now. The facts are taken in the order in which they were recorded, and each
/// counts from its own day on, so that a later entry about an earlier day corrects what was believed of every day since.
/// </summary>
public static class TrueThen
{
    internal static SeenDuty Of(SeenDuty planned, IEnumerable<RecordedFact> facts, DateOnly day)
    {
        var (known, seen) = (planned, planned);
        DateOnly? completed = null;
        foreach (var fact in facts.OrderBy(fact => fact.Sequence))
        {
            // Own days may follow from what is known of the duty now: the due day, and the act that a verdict rests on.
            known = SeenDuty.Common(known, fact);
            completed = fact.Fact is OccurrenceConfirmed confirmed ? confirmed.CompletedOn : completed;
            if (fact.Fact is ActSuperseded)
            {
                // The verdict rested on a record that was wrong, so that it never held.
                seen = IsVerdict(seen.Fixed) ? seen with { Fixed = null } : seen;
                seen = seen with { CompletedOn = null };
            }

            if (OwnDay(fact, known, completed) <= day)
            {
                seen = SeenDuty.Common(seen, fact) with
                {
                    Fixed = fact.Fact is StatusChanged changed ? Fixed(changed.To) : seen.Fixed,
                    CompletedOn = fact.Fact is OccurrenceConfirmed done ? done.CompletedOn : seen.CompletedOn,
                };
            }
            else if (fact.Fact is ActSuperseded gone)
            {
                seen = seen with { Acts = seen.Acts.Remove(gone.ActId) };
            }
        }

        return seen with { Version = known.Version };
    }

    /// <summary>The day from which a fact counts.</summary>
    /// <param name="completed">The day of the act that the verdict rests on.</param>
    private static DateOnly OwnDay(RecordedFact fact, SeenDuty known, DateOnly? completed) => fact.Fact switch
    {
        ActRecorded e => e.OccurredOn,
        ActSuperseded e => e.OccurredOn,
        StepRecorded e => e.OccurredOn,
        OccurrenceTransferred e => e.On,
        OccurrenceConfirmed e => e.CompletedOn,
        StatusChanged e => OwnDayOf(e, fact.On, known.DueOn, known.ClosesOn, completed),
        _ => fact.On,
    };

    /// <summary>A verdict holds from the day of the act, what the calendar brings from the day after; the rest are decisions of the day they were recorded.</summary>
    public static DateOnly OwnDayOf(StatusChanged move, DateOnly recordedOn, DateOnly? dueOn, DateOnly? closesOn, DateOnly? completedOn) => move.To switch
    {
        _ when IsVerdict(move.To) => completedOn ?? recordedOn,
        OccurrenceStatus.Overdue => dueOn?.AddDays(1) ?? recordedOn,
        OccurrenceStatus.Missed when move.From != OccurrenceStatus.Submitted => closesOn?.AddDays(1) ?? recordedOn,
        _ => recordedOn,
    };

    /// <summary>The status that a move leaves until another; null when the calendar speaks from there on.</summary>
    public static OccurrenceStatus? Fixed(OccurrenceStatus to) =>
        to is OccurrenceStatus.Pending or OccurrenceStatus.Overdue or OccurrenceStatus.Missed ? null : to;

    public static bool IsVerdict(OccurrenceStatus? status) =>
        status is OccurrenceStatus.Fulfilled or OccurrenceStatus.Late or OccurrenceStatus.MadeUp or OccurrenceStatus.NoVerdict;
}
