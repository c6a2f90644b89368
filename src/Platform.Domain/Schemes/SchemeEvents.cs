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

[StoredAs("scheme.withdrawn.v1")]
public sealed record SchemeWithdrawn(string Reason) : SchemeEvent;
