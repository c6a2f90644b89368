namespace Platform.Domain.Evidence;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record EvidenceEvent
{
    private protected EvidenceEvent()
    {
    }
}

/// <summary>A document that shows what was done was taken in. Its bytes lie outside the store, under their hash.</summary>
/// <param name="Kind">A code of the evidence kinds.</param>
/// <param name="MediaType">What the bytes are, as found in them; never what the sender said.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="FormedOn">The day the document itself was made, in Asia/Shanghai; the upload may come later.</param>
[StoredAs("evidence.registered.v1")]
public sealed record EvidenceRegistered(
    Guid EvidenceId,
    Guid UnitId,
    string Kind,
    string Title,
    string FileName,
    string MediaType,
    long Size,
    string Sha256,
    DateOnly FormedOn) : EvidenceEvent;

/// <summary>It may no longer be offered for a duty. The item and its bytes stay, because records may have referred to them.</summary>
[StoredAs("evidence.withdrawn.v1")]
public sealed record EvidenceWithdrawn(string Reason) : EvidenceEvent;
