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

    private static Decision<OccurrenceEvent> Waive(WaiveOccurrence command, Occurrence occurrence, By by) => occurrence.Status switch
    {
        _ when occurrence.IsConfirmed() => new DutyCanNoLongerBeWaived(),
        OccurrenceStatus.Pending or OccurrenceStatus.Overdue or OccurrenceStatus.Returned or OccurrenceStatus.NoVerdict =>
            ConfirmOccurrenceDecider.IsPerformer(occurrence, by)
                ? new PerformerMayNotConfirm()
                : occurrence.Move(OccurrenceStatus.Waived, new OccurrenceWaived(by.ActorId, command.Reason)),
        _ => new DutyCanNoLongerBeWaived(),
    };
}
