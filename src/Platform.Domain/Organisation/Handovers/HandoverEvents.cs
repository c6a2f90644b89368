namespace Platform.Domain.Organisation.Handovers;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record HandoverEvent
{
    private protected HandoverEvent()
    {
    }
}

/// <summary>Whose signature it is.</summary>
public enum HandoverSide
{
    Outgoing,
    Incoming,
}

/// <summary>A post passes from one holder to the next: what goes along was put together from what was recorded at that hour.</summary>
/// <param name="Sha256">Of the package in its canonical form, in lower-case hex (ADR 0015).</param>
/// <param name="SupersedesId">The hand-over of the same change in whose place it stands.</param>
/// <param name="Reason">Why it stands in that one's place; null where it is the first.</param>
[StoredAs("handover.opened.v1")]
public sealed record HandoverOpened(
    Guid HandoverId, HandoverPackage Package, string Sha256, Guid? SupersedesId, string? Reason, string OpenedBy) : HandoverEvent;

/// <summary>Put together again from what is recorded now, before anybody signed.</summary>
[StoredAs("handover.assembled-anew.v1")]
public sealed record HandoverAssembledAnew(HandoverPackage Package, string Sha256, string AssembledBy) : HandoverEvent;

/// <param name="PersonId">Who signed.</param>
/// <param name="Sha256">What was signed.</param>
/// <param name="InPlacePostId">The superior post by which somebody signed in the place of the outgoing holder; null where the party signed.</param>
/// <param name="InPlaceBecause">Why the outgoing holder could not sign.</param>
[StoredAs("handover.signed.v1")]
public sealed record HandoverSigned(
    HandoverSide Side, Guid PersonId, string Sha256, string? Remark, Guid? InPlacePostId, string? InPlaceBecause, string SignedBy) : HandoverEvent;

/// <summary>Another hand-over of the same change stands in its place. It stays readable with its signatures.</summary>
[StoredAs("handover.superseded.v1")]
public sealed record HandoverSuperseded(Guid ByHandoverId, string Reason, string SupersededBy) : HandoverEvent;
