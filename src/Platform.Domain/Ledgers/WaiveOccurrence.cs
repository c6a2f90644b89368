namespace Platform.Domain.Ledgers;

/// <summary>Holds a duty not applicable, with the reason and the person who approves it (matrix U18).</summary>
public sealed record WaiveOccurrence(string Reason);

public sealed record DutyCanNoLongerBeWaived()
    : Refusal("duty-can-no-longer-be-waived", "A duty is waived while it is open. What was missed stays missed, and what was confirmed stays confirmed.");

public static class WaiveOccurrenceDecider
{
    public static Decision<OccurrenceEvent> Decide(WaiveOccurrence command, Occurrence occurrence, By by) =>
        occurrence.Status == OccurrenceStatus.Waived
            ? Decision<OccurrenceEvent>.Nothing
            : occurrence.AsOfToday(by, now => Waive(command, now, by));

    /// <summary>Neither confirmed nor missed nor settled otherwise.</summary>
    internal static bool IsOpenForIt(Occurrence occurrence) =>
        !occurrence.IsConfirmed()
        && occurrence.Status is OccurrenceStatus.Pending or OccurrenceStatus.Overdue or OccurrenceStatus.Returned or OccurrenceStatus.NoVerdict;

    private static Decision<OccurrenceEvent> Waive(WaiveOccurrence command, Occurrence occurrence, By by)
    {
        if (!IsOpenForIt(occurrence))
        {
            return new DutyCanNoLongerBeWaived();
        }

        if (occurrence.Asked is { DueOn: null } request && ConfirmOccurrenceDecider.IsRequester(request, by))
        {
            return new RequesterMayNotDecide();
        }

        return ConfirmOccurrenceDecider.IsPerformer(occurrence, by)
            ? new PerformerMayNotConfirm()
            : occurrence.Move(OccurrenceStatus.Waived, new OccurrenceWaived(by.ActorId, command.Reason));
    }
}
