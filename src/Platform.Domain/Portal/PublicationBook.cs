using System.Collections.Immutable;
using System.Globalization;

namespace Platform.Domain.Portal;

/// <summary>One thing that was published.</summary>
/// <param name="SubjectId">The one of its kind that it is; null for a kind that is published as a whole or by the year.</param>
/// <param name="Edition">Counts how often it was published, from 1.</param>
public sealed record Publication(Guid Id, string Kind, int? Year, string TitleZh, PublicationForm Form, string Sha256, int Edition, bool IsWithdrawn, Guid? SubjectId = null);

/// <summary>
/// Everything that a bureau published, in one stream: the version of the stream is the position in the feed of changes, which
/// no reader can pass by, because a later one is only written after the one before was committed (ADR 0028).
/// </summary>
public sealed record PublicationBook(Guid Id, ImmutableDictionary<Guid, Publication> Publications)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("publications", tenant);

    /// <summary>The id follows from what it is, so that its address stays when it is published anew.</summary>
    public static Guid PublicationId(string tenant, string kind, int? year, Guid? subjectId = null) =>
        DeterministicId.From("publication", tenant, kind, subjectId?.ToString("n") ?? year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    public Publication? Find(Guid publicationId) => Publications.GetValueOrDefault(publicationId);

    public static PublicationBook? Evolve(PublicationBook? book, PublicationEvent @event) => (book, @event) switch
    {
        (_, PublicationPublished e) => With(
            book ?? new(e.BookId, ImmutableDictionary<Guid, Publication>.Empty),
            new(e.PublicationId, e.Kind, e.Year, e.TitleZh, e.Form, e.Sha256, (book?.Find(e.PublicationId)?.Edition ?? 0) + 1, false, e.SubjectId)),
        (null, _) => null,
        (_, PublicationContentChanged e) when book.Find(e.PublicationId) is { } known => With(book, known with { Sha256 = e.Sha256 }),
        (_, PublicationWithdrawn e) when book.Find(e.PublicationId) is { } known => With(book, known with { IsWithdrawn = true }),
        _ => book,
    };

    private static PublicationBook With(PublicationBook book, Publication publication) =>
        book with { Publications = book.Publications.SetItem(publication.Id, publication) };
}
