namespace Platform.Domain.Channels;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ChannelEvent
{
    private protected ChannelEvent()
    {
    }
}

/// <summary>A channel of the institution's own entered the register.</summary>
/// <param name="CountedFrom">Day from which its cycles are counted: nothing was asked of it here before it was registered.</param>
/// <param name="ActId">The act by which the entry serves duties; null where it is offered for none.</param>
[StoredAs("channel.registered.v1")]
public sealed record ChannelRegistered(
    Guid ChannelId, ChannelEntry Entry, Guid ResponsiblePostId, DateOnly CountedFrom, IReadOnlyList<Guid> EvidenceIds, Guid? ActId, string RegisteredBy) : ChannelEvent;

/// <summary>The entry was wrong or has changed; what it said before stays in the history.</summary>
[StoredAs("channel.corrected.v1")]
public sealed record ChannelCorrected(ChannelEntry Entry, string Reason, string CorrectedBy) : ChannelEvent;

/// <param name="From">First day on which the post answers for it, in Asia/Shanghai.</param>
[StoredAs("channel.responsible-post-changed.v1")]
public sealed record ChannelPostChanged(Guid PostId, DateOnly From, string ChangedBy) : ChannelEvent;

public enum ReviewResult
{
    Kept,

    /// <summary>Something is to be put right by a day.</summary>
    PutRight,

    /// <summary>It is closed with the review.</summary>
    Closed,
}

/// <summary>A channel was reviewed as a whole, as its cycle asks.</summary>
[StoredAs("channel.reviewed.v1")]
public sealed record ChannelReviewed(
    DateOnly ReviewedOn, ReviewResult Result, DateOnly? PutRightBy, string? Note, IReadOnlyList<Guid> EvidenceIds, Guid? ActId, string ReviewedBy) : ChannelEvent;

public enum ChannelCheck
{
    /// <summary>Whether its contents are kept up to date.</summary>
    Update,

    /// <summary>Whether it is technically secure.</summary>
    Security,
}

/// <param name="InOrder">Nothing is to be put right.</param>
[StoredAs("channel.checked.v1")]
public sealed record ChannelChecked(
    ChannelCheck Check, DateOnly CheckedOn, bool InOrder, DateOnly? PutRightBy, string? Note, IReadOnlyList<Guid> EvidenceIds, Guid? ActId, string CheckedBy) : ChannelEvent;

/// <summary>What reviews and checks asked for was put right, all of it.</summary>
[StoredAs("channel.put-right.v1")]
public sealed record ChannelPutRight(DateOnly PutRightOn, string? Note, IReadOnlyList<Guid> EvidenceIds, string RecordedBy) : ChannelEvent;

/// <param name="ClosedOn">First day without it, in Asia/Shanghai.</param>
[StoredAs("channel.closed.v1")]
public sealed record ChannelClosed(DateOnly ClosedOn, string Reason, string ClosedBy) : ChannelEvent;
