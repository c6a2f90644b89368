namespace Platform.Domain.Evidence;

/// <summary>Keeps a document from being disposed of: for an inspection, a case, an audit.</summary>
public sealed record PlaceHold(Guid HoldId, string Reason);

/// <summary>Ends one hold; others may stand.</summary>
public sealed record LiftHold(Guid HoldId, string Reason);

public sealed record HoldIsUnknown() : Refusal("hold-is-unknown", "No such hold was placed on this document.");

public static class HoldEvidenceDecider
{
    public static Decision<EvidenceEvent> Decide(PlaceHold command, EvidenceItem item) =>
        item.Holds.ContainsKey(command.HoldId) || item.LiftedHolds.Contains(command.HoldId) ? Decision<EvidenceEvent>.Nothing
        : item.IsDisposed ? new EvidenceIsDisposed()
        : new EvidenceHoldPlaced(command.HoldId, command.Reason);

    public static Decision<EvidenceEvent> Decide(LiftHold command, EvidenceItem item) =>
        item.LiftedHolds.Contains(command.HoldId) ? Decision<EvidenceEvent>.Nothing
        : item.Holds.ContainsKey(command.HoldId) ? new EvidenceHoldLifted(command.HoldId, command.Reason)
        : new HoldIsUnknown();
}
