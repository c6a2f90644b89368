namespace Platform.Domain.Ledgers;

/// <summary>Sends a submitted duty back to its owner with the reason. After the window closed it stands as missed.</summary>
public sealed record ReturnOccurrence(string Reason);

public sealed record NothingToReturn()
    : Refusal("nothing-to-return", "This duty is not submitted, so there is nothing to return.");

public static class ReturnOccurrenceDecider
{
    public static Decision<OccurrenceEvent> Decide(ReturnOccurrence command, Occurrence occurrence, By by)
    {
        if (occurrence.Status == OccurrenceStatus.Returned)
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (occurrence.Status != OccurrenceStatus.Submitted)
        {
            return new NothingToReturn();
        }

        if (ConfirmOccurrenceDecider.IsPerformer(occurrence, by))
        {
            return new PerformerMayNotConfirm();
        }

        // After the window closed there is nothing valid handed in, as when it closes on what was returned before: a miss,
        // until it is handed in again and confirmed. Otherwise returning would take a miss out of the figures.
        return occurrence.AsOfToday(by, now => now.Move(
            now.Closed ? OccurrenceStatus.Missed : OccurrenceStatus.Returned, new OccurrenceReturned(by.ActorId, command.Reason)));
    }
}
