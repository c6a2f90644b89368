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

/// <summary>Another version of the document was taken in. The earlier ones stay as they are and stay readable.</summary>
/// <param name="Number">2 for the first one after what was registered.</param>
/// <param name="FormedOn">The day this version was made, in Asia/Shanghai.</param>
/// <param name="Note">What is different, in the words of whoever added it.</param>
[StoredAs("evidence.version-added.v1")]
public sealed record EvidenceVersionAdded(
    int Number, string FileName, string MediaType, long Size, string Sha256, DateOnly FormedOn, string? Note) : EvidenceEvent;

/// <summary>A record refers to it. Stored in this stream too, so that recording and withdrawing at the same moment meet.</summary>
/// <param name="Number">The version that was the latest when it was offered.</param>
[StoredAs("evidence.offered.v1")]
public sealed record EvidenceOffered(Guid ActId, int Number) : EvidenceEvent;

/// <summary>A scanner looked at a version.</summary>
/// <param name="Finding">What was found, by the scanner's name for it; null when it is clean.</param>
/// <param name="Scanner">The scanner and its signatures, as it names itself.</param>
[StoredAs("evidence.scanned.v1")]
public sealed record EvidenceScanned(int Number, string? Finding, string Scanner) : EvidenceEvent;

/// <summary>Who looks after it, until when it is good, and how long before that a reminder is due.</summary>
[StoredAs("evidence.care-set.v1")]
public sealed record EvidenceCareSet(Guid? OwnerPostId, DateOnly? ExpiresOn, int RenewalNoticeDays) : EvidenceEvent;

/// <summary>The day came on which its renewal has to be seen to.</summary>
[StoredAs("evidence.renewal-due.v1")]
public sealed record EvidenceRenewalDue(DateOnly ExpiresOn, DateOnly On) : EvidenceEvent;

/// <param name="Reason">Null when it was said as the document was registered.</param>
[StoredAs("evidence.level-set.v1")]
public sealed record EvidenceLevelSet(EvidenceLevel Level, string? Reason) : EvidenceEvent;

/// <summary>It may not be disposed of while this stands, however old it is.</summary>
[StoredAs("evidence.hold-placed.v1")]
public sealed record EvidenceHoldPlaced(Guid HoldId, string Reason) : EvidenceEvent;

[StoredAs("evidence.hold-lifted.v1")]
public sealed record EvidenceHoldLifted(Guid HoldId, string Reason) : EvidenceEvent;

/// <summary>Its content was given up after the time of retention. What it was, and the hash of each version, stay.</summary>
/// <param name="RetainedUntil">The last day of its retention, by the rule that was in force.</param>
[StoredAs("evidence.disposed.v1")]
public sealed record EvidenceDisposed(string Reason, DateOnly RetainedUntil) : EvidenceEvent;

/// <summary>How widely a document may be read. None of them is a level of state secrets: those have no place here.</summary>
public enum EvidenceLevel
{
    /// <summary>Whoever may read evidence in the unit.</summary>
    General,

    /// <summary>The roles that the bureau names; all readers until it names some.</summary>
    Internal,

    /// <summary>The roles that the bureau names; the office and the leaders until it names others.</summary>
    Sensitive,
}
