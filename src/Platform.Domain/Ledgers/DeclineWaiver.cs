namespace Platform.Domain.Ledgers;

/// <summary>Declines a request to waive the duty; it stays owed. Granting it is waiving it.</summary>
public sealed record DeclineWaiver(string Reason);

public static class DeclineWaiverDecider
{
    public static Decision<OccurrenceEvent> Decide(DeclineWaiver command, Occurrence occurrence, By by) => occurrence.Asked switch
    {
        { DueOn: null } request when ConfirmOccurrenceDecider.IsRequester(request, by) => new RequesterMayNotDecide(),
        { DueOn: null } => new WaiverDeclined(command.Reason, by.ActorId),
        _ => new NothingIsRequested(),
    };
}
