using System.Text.Json;

namespace Platform.Domain.Schemes;

// These names and members are what is stored. Changing one is a migration.
public abstract record SchemeEvent
{
    private protected SchemeEvent()
    {
    }
}

/// <summary>
/// A pack was taken in as a draft. The pack is kept whole, as sent, so that nothing of a text is lost to what the
/// platform understands today. <paramref name="ContentHash"/> is <see cref="CanonicalJson.Hash"/> of it.
/// </summary>
[StoredAs("scheme.imported.v1")]
public sealed record SchemeImported(Guid SchemeId, string PackId, string ContentHash, JsonElement Pack, SchemeSettings Settings)
    : SchemeEvent
{
    // A JsonElement compares by where it was parsed; two imports of one pack are the same fact.
    public bool Equals(SchemeImported? other) =>
        other is not null
        && (SchemeId, PackId, ContentHash, Settings) == (other.SchemeId, other.PackId, other.ContentHash, other.Settings)
        && JsonElement.DeepEquals(Pack, other.Pack);

    public override int GetHashCode() => HashCode.Combine(SchemeId, ContentHash);
}

/// <summary>Someone read the pack against its text and stands for it; the hash says which content.</summary>
[StoredAs("scheme.signed-off.v1")]
public sealed record SchemeSignedOff(string ContentHash) : SchemeEvent;

/// <summary>The rules are in force from the start of <paramref name="EffectiveFrom"/> (Asia/Shanghai) and never change again.</summary>
[StoredAs("scheme.issued.v1")]
public sealed record SchemeIssued(DateOnly EffectiveFrom, string ContentHash) : SchemeEvent
{
    /// <summary>How it takes over from the version before it; null where there was none to take over from.</summary>
    public Transition? Transition { get; init; }
}

/// <summary>Another scheme is in force in its place from the start of <paramref name="From"/>.</summary>
[StoredAs("scheme.superseded.v1")]
public sealed record SchemeSuperseded(Guid SuccessorId, DateOnly From) : SchemeEvent;

/// <summary>The scheme stands under a superior's rules, in this content.</summary>
[StoredAs("scheme.parent-cited.v1")]
public sealed record SchemeParentCited(Guid ParentId, string ParentPackId, string ParentContentHash, string CitedBy) : SchemeEvent;

/// <summary>A point that the rules leave unsaid was decided for a draft. Values are texts, as the list of settings reads them; null is open.</summary>
[StoredAs("scheme.setting-set.v1")]
public sealed record SchemeSettingSet(string Setting, string? Value, string? Former, string? Reason, string SetBy) : SchemeEvent;

/// <summary>The text of the issued document, whole, with its hash.</summary>
[StoredAs("scheme.text-attached.v1")]
public sealed record SchemeTextAttached(string Text, string Sha256, string AttachedBy) : SchemeEvent;

/// <summary>An obligation rests on these characters of the text with that hash.</summary>
[StoredAs("scheme.obligation-cited.v1")]
public sealed record ObligationCited(string ObligationId, int Start, int Length, string TextSha256, string CitedBy) : SchemeEvent;

[StoredAs("scheme.interpretation-proposed.v1")]
public sealed record InterpretationProposed(Guid InterpretationId, string Article, string? AmbiguityId, string Text, string ProposedBy) : SchemeEvent;

[StoredAs("scheme.interpretation-approved.v1")]
public sealed record InterpretationApproved(Guid InterpretationId, string ApprovedBy) : SchemeEvent;

[StoredAs("scheme.interpretation-withdrawn.v1")]
public sealed record InterpretationWithdrawn(Guid InterpretationId, string Reason, string WithdrawnBy) : SchemeEvent;

/// <summary>An approved interpretation of the version before holds for this one as well, with who wrote and who approved it there.</summary>
[StoredAs("scheme.interpretation-carried-over.v1")]
public sealed record InterpretationCarriedOver(
    Guid InterpretationId, Guid FromSchemeId, string Article, string? AmbiguityId, string Text, string ProposedBy, string? ApprovedBy) : SchemeEvent;

[StoredAs("scheme.withdrawn.v1")]
public sealed record SchemeWithdrawn(string Reason) : SchemeEvent;
