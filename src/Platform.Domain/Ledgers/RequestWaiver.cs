namespace Platform.Domain.Ledgers;

/// <summary>The owner asks that the duty be held not applicable (matrix U18). Somebody else waives it, or declines.</summary>
public sealed record RequestWaiver(string Reason);

public static class RequestWaiverDecider
{
    public static Decision<OccurrenceEvent> Decide(RequestWaiver command, Occurrence occurrence, By by) =>
        occurrence.Asked == new AskedOfDuty(null, by.ActorId)
            ? Decision<OccurrenceEvent>.Nothing
            : occurrence.AsOfToday(by, now => Ask(command, now, by));

    private static Decision<OccurrenceEvent> Ask(RequestWaiver command, Occurrence occurrence, By by)
    {
        if (!WaiveOccurrenceDecider.IsOpenForIt(occurrence))
        {
            return new DutyCanNoLongerBeWaived();
        }

        return occurrence.Asked is null ? new WaiverRequested(command.Reason, by.ActorId) : new RequestIsPending();
    }
}
