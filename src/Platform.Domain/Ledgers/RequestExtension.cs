namespace Platform.Domain.Ledgers;

/// <summary>The owner asks for a later due day. Until somebody else decides, nothing moves.</summary>
public sealed record RequestExtension(DateOnly DueOn, string Reason);

public sealed record DutyCanNoLongerBeExtended()
    : Refusal("duty-can-no-longer-be-extended", "Only a duty that has a due day and is still open can get a later one. What was missed stays missed.");

public sealed record ExtensionIsNotLater(DateOnly DueOn)
    : Refusal("extension-is-not-later", $"The duty is due on {DueOn:yyyy-MM-dd}. Ask for a later day that has not passed.");

public sealed record RequestIsPending()
    : Refusal("request-is-pending", "A request about this duty already waits for a decision. Wait for it before you ask anew.");

public static class RequestExtensionDecider
{
    public static Decision<OccurrenceEvent> Decide(RequestExtension command, Occurrence occurrence, By by) =>
        occurrence.Asked == new AskedOfDuty(command.DueOn, by.ActorId)
            ? Decision<OccurrenceEvent>.Nothing
            : occurrence.AsOfToday(by, now => Ask(command, now, by));

    private static Decision<OccurrenceEvent> Ask(RequestExtension command, Occurrence occurrence, By by)
    {
        if (occurrence.Terms.DueOn is not { } due
            || occurrence.Status is not (OccurrenceStatus.Pending or OccurrenceStatus.Overdue or OccurrenceStatus.Returned))
        {
            return new DutyCanNoLongerBeExtended();
        }

        if (command.DueOn <= due || command.DueOn < by.Today)
        {
            return new ExtensionIsNotLater(due) { Errors = [new("/dueOn", "extension-is-not-later", "Give a day after the present due day.")] };
        }

        return occurrence.Asked is null
            ? new ExtensionRequested(command.DueOn, command.Reason, by.ActorId)
            : new RequestIsPending();
    }
}
