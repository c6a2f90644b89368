namespace Platform.Domain.Bulletins;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record BulletinEvent
{
    private protected BulletinEvent()
    {
    }
}

public enum BulletinKind
{
    Ordinary,

    /// <summary>A typical case (典型案例): its circumstances by article, without names, posts or units.</summary>
    TypicalCase,

    /// <summary>The result of an inspection.</summary>
    InspectionResult,
}

/// <summary>What a bulletin says.</summary>
/// <param name="Articles">Of the rules; needed for a typical case.</param>
/// <param name="InspectionId">The inspection whose result is told; null for none.</param>
public sealed record BulletinContent(BulletinKind Kind, string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Articles, Guid? InspectionId)
{
    public bool Says(BulletinContent other) =>
        (Kind, Title, InspectionId) == (other.Kind, other.Title, other.InspectionId) && Paragraphs.SequenceEqual(other.Paragraphs) && Articles.SequenceEqual(other.Articles);
}

/// <summary>Who is addressed: a unit of the bureau, or a bureau or department below an oversight department.</summary>
/// <param name="BureauId">The tenant of a bureau, or of a department.</param>
/// <param name="NameZh">As it was called on the day of issue.</param>
public sealed record BulletinAddressee(Guid? UnitId, string? BureauId, string NameZh)
{
    // A method, because a member would be stored with the rest.
    public string Key() => UnitId is { } unit ? unit.ToString() : BureauId!;
}

/// <summary>A bulletin was drafted. Each draft states the whole.</summary>
/// <param name="SupersedesId">The bulletin that it corrects and takes the place of.</param>
[StoredAs("bulletin.drafted.v1")]
public sealed record BulletinDrafted(Guid BulletinId, BulletinContent Content, Guid? SupersedesId, IReadOnlyList<Guid> EvidenceIds, string DraftedBy) : BulletinEvent;

/// <param name="AcknowledgeBy">Last day for acknowledging it, in Asia/Shanghai; null where there is none.</param>
[StoredAs("bulletin.issued.v1")]
public sealed record BulletinIssued(
    string Number, IReadOnlyList<BulletinAddressee> Addressees, DateOnly? AcknowledgeBy, DateOnly IssuedOn, string IssuedBy) : BulletinEvent;

/// <summary>An addressee said that it has read it (签收).</summary>
/// <param name="Addressee">The unit's id, or the bureau's.</param>
[StoredAs("bulletin.acknowledged.v1")]
public sealed record BulletinAcknowledged(string Addressee, DateOnly AcknowledgedOn, string AcknowledgedBy) : BulletinEvent;

[StoredAs("bulletin.withdrawn.v1")]
public sealed record BulletinWithdrawn(DateOnly WithdrawnOn, string Reason, string WithdrawnBy) : BulletinEvent;

/// <summary>Another bulletin took its place.</summary>
[StoredAs("bulletin.superseded.v1")]
public sealed record BulletinSuperseded(Guid ById, string ByNumber) : BulletinEvent;
