namespace Platform.Domain.Ledgers;

/// <summary>Grants or declines a later due day. The old one stays readable in the fact.</summary>
/// <param name="Reason">Needed to decline; the owner reads it.</param>
public sealed record DecideExtension(bool Granted, string? Reason);

public sealed record NothingIsRequested()
    : Refusal("nothing-is-requested", "No such request about this duty waits for a decision.");

/// <summary>Segregation of duties: whoever asks does not grant.</summary>
public sealed record RequesterMayNotDecide()
    : Refusal("requester-may-not-decide", "You asked for this yourself. Another person has to decide it.");

public sealed record DeclineNeedsReason()
    : Refusal("decline-needs-reason", "Say why the request is declined; its owner reads it.");

public static class DecideExtensionDecider
{
    public static Decision<OccurrenceEvent> Decide(DecideExtension command, Occurrence occurrence, By by)
    {
        if (occurrence.Asked is not { DueOn: { } asked } request)
        {
            return new NothingIsRequested();
        }

        if (ConfirmOccurrenceDecider.IsRequester(request, by))
        {
            return new RequesterMayNotDecide();
        }

        if (!command.Granted && string.IsNullOrWhiteSpace(command.Reason))
        {
            return new DeclineNeedsReason { Errors = [new("/reason", "required", "Give a text; it may not be empty.")] };
        }

        return occurrence.AsOfToday(by, now => command.Granted ? Grant(command, now, asked, by) : Declined(command, now, by));
    }

    private static Decision<OccurrenceEvent> Grant(DecideExtension command, Occurrence occurrence, DateOnly dueOn, By by)
    {
        // A window that closed on nothing is a miss, and a late decision does not take it out of the figures.
        if (occurrence.Terms.DueOn is not { } due
            || occurrence.Status is not (OccurrenceStatus.Pending or OccurrenceStatus.Overdue or OccurrenceStatus.Returned or OccurrenceStatus.Submitted))
        {
            return new DutyCanNoLongerBeExtended();
        }

        // The closing grace keeps its length.
        var closesOn = occurrence.Terms.ClosesOn is { } closes ? dueOn.AddDays(closes.DayNumber - due.DayNumber) : (DateOnly?)null;
        var decided = new ExtensionDecided(true, due, dueOn, closesOn, command.Reason, by.ActorId);
        return occurrence.Status == OccurrenceStatus.Overdue && dueOn >= by.Today
            ? occurrence.Move(OccurrenceStatus.Pending, decided)
            : decided;
    }

    private static ExtensionDecided Declined(DecideExtension command, Occurrence occurrence, By by) =>
        new(false, occurrence.Terms.DueOn!.Value, occurrence.Terms.DueOn.Value, occurrence.Terms.ClosesOn, command.Reason, by.ActorId);
}
