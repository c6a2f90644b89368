namespace Platform.Domain.Evidence;

/// <summary>Offers a document for a record that is being made. One document may serve many records: it is handed in once.</summary>
public sealed record OfferEvidence(Guid ActId);

public sealed record EvidenceIsInfected()
    : Refusal("evidence-is-infected", "A scanner found something harmful in this document, so it is neither shown nor offered. Hand in a clean version.");

public static class OfferEvidenceDecider
{
    public static Decision<EvidenceEvent> Decide(OfferEvidence command, EvidenceItem item) =>
        item.OfferedTo.Contains(command.ActId) ? Decision<EvidenceEvent>.Nothing
        : item.IsDisposed ? new EvidenceIsDisposed()
        : item.WithdrawnBecause is not null ? new EvidenceIsWithdrawn()
        : item.Latest.Finding is not null ? new EvidenceIsInfected()
        : new EvidenceOffered(command.ActId, item.Latest.Number);
}
