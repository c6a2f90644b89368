namespace Platform.Domain.Ledgers;

/// <summary>
/// What the calendar alone brings about: the due day ended, the window closed. Asked by the sweep about everything whose
/// day has passed; asking again, or days late, records the same facts once.
/// </summary>
public static class PassTimeDecider
{
    public static Decision<OccurrenceEvent> Decide(Occurrence occurrence, DateOnly today) => Facts(occurrence, today);

    internal static List<OccurrenceEvent> Facts(Occurrence occurrence, DateOnly today)
    {
        var facts = new List<OccurrenceEvent>();
        var status = occurrence.Status;

        if (occurrence.Terms.DueOn is { } due && today > due && !occurrence.DueDateReached)
        {
            facts.Add(new DueDateReached(due));
            Move(OccurrenceStatus.Overdue);
        }

        if (occurrence.Terms.ClosesOn is { } closes && today > closes && !occurrence.Closed)
        {
            if (IsOpen(status))
            {
                facts.Add(new OccurrenceMissed(closes));
                Move(OccurrenceStatus.Missed);
            }

            facts.Add(new OccurrenceClosed(closes));
        }

        return facts;

        void Move(OccurrenceStatus to)
        {
            if (IsOpen(status))
            {
                facts.Add(new StatusChanged(status, to));
                status = to;
            }
        }
    }

    // What is submitted waits for its reviewer, and the reviewer's delay is not the owner's.
    private static bool IsOpen(OccurrenceStatus status) =>
        status is OccurrenceStatus.Pending or OccurrenceStatus.Returned or OccurrenceStatus.Overdue;
}
