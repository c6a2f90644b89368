using System.Text.Json.Serialization;

namespace Platform.Domain.Portal;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record PublicationEvent
{
    private protected PublicationEvent()
    {
    }
}

public enum PublicationForm
{
    /// <summary>As it stood when it was published, with its figures.</summary>
    Frozen,

    /// <summary>As it stands whenever it is read.</summary>
    Live,
}

/// <summary>Something was published, or published anew in the place of what it said before.</summary>
/// <param name="Year">Null for a kind that is not of a year.</param>
/// <param name="Content">What was frozen, in the very bytes (UTF-8 JSON) that are handed out; null for what is live.</param>
/// <param name="SubjectId">The one of its kind that was published, such as a bulletin; null for a kind that is published as a whole or by the year.</param>
/// <param name="Sha256">Of the content at that moment, in lower-case hexadecimal.</param>
[StoredAs("publication.published.v1")]
public sealed record PublicationPublished(
    Guid BookId, Guid PublicationId, string Kind, int? Year, string TitleZh, PublicationForm Form, string? Content, string Sha256, string PublishedBy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? SubjectId = null) : PublicationEvent;

/// <summary>What is live reads otherwise than it did when somebody was last told.</summary>
[StoredAs("publication.content-changed.v1")]
public sealed record PublicationContentChanged(Guid PublicationId, string Sha256) : PublicationEvent;

/// <summary>It is published no longer; what it said stays in the history of the bureau.</summary>
[StoredAs("publication.withdrawn.v1")]
public sealed record PublicationWithdrawn(Guid PublicationId, string Reason, string WithdrawnBy) : PublicationEvent;
