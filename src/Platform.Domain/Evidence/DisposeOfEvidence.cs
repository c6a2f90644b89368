namespace Platform.Domain.Evidence;

/// <summary>Gives up the content of a document whose time of retention is over. Nothing is ever disposed of by itself.</summary>
public sealed record DisposeOfEvidence(string Reason);

public sealed record RetentionIsNotSet()
    : Refusal("retention-is-not-set", "No years of retention are set for this kind of document, so it is kept for good. Set them first.");

public sealed record RetentionHasNotEnded(DateOnly Until)
    : Refusal("retention-has-not-ended", $"The document is retained until {Until:yyyy-MM-dd}. It can be disposed of after that day.");

public sealed record EvidenceIsHeld()
    : Refusal("evidence-is-held", "A hold stands on this document. It can be disposed of once every hold was lifted.");

public static class DisposeOfEvidenceDecider
{
    public static Decision<EvidenceEvent> Decide(DisposeOfEvidence command, EvidenceItem item, EvidencePolicy policy, By by) =>
        item.IsDisposed ? Decision<EvidenceEvent>.Nothing
        : !item.Holds.IsEmpty ? new EvidenceIsHeld()
        : policy.RetainedUntil(item.As.Kind, item.Latest.FormedOn) is not { } until ? new RetentionIsNotSet()
        : by.Today <= until ? new RetentionHasNotEnded(until)
        : new EvidenceDisposed(command.Reason, until);
}
