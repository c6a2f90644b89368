namespace Platform.Domain.Ledgers;

/// <summary>Sends a submitted duty back to its owner with the reason.</summary>
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

        return ConfirmOccurrenceDecider.IsPerformer(occurrence, by)
            ? new PerformerMayNotConfirm()
            : occurrence.Move(OccurrenceStatus.Returned, new OccurrenceReturned(by.ActorId, command.Reason));
    }
}
