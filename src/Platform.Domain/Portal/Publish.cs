namespace Platform.Domain.Portal;

/// <summary>Publishes something, or publishes it anew.</summary>
/// <param name="TitleZh">Null for the usual title of its kind.</param>
/// <param name="Content">What there is to publish at this moment; null where there is nothing of the kind.</param>
/// <param name="SeenSha256">The hash of what the publisher was shown; null when they do not insist on it.</param>
/// <param name="SubjectId">Which one of its kind; null for a kind that is published as a whole or by the year.</param>
/// <param name="OwnTitleZh">What it calls itself; null for the usual title of its kind.</param>
public sealed record Publish(
    string Tenant, string Kind, int? Year, string? TitleZh, PublicationForm Form, string? Content, string Sha256, string? SeenSha256, Guid? SubjectId = null,
    string? OwnTitleZh = null);

public sealed record PublicationIsNotAcceptable()
    : Refusal("publication-is-not-acceptable", "This cannot be published as it is asked for; each field says how to mend it.");

public sealed record NothingToPublish()
    : Refusal("nothing-to-publish", "There is nothing of this kind yet. Open the year, enter a channel or issue the bulletin first.");

public sealed record ContentHasChanged()
    : Refusal("content-has-changed", "What would be published has changed since it was shown. Look at it again before it is published.");

public static class PublishDecider
{
    private const int EarliestYear = 2000;

    public static Decision<PublicationEvent> Decide(Publish command, PublicationBook? book, By by)
    {
        if (Errors(command, by) is { Count: > 0 } errors)
        {
            return new PublicationIsNotAcceptable { Errors = errors };
        }

        if (command.Content is null)
        {
            return new NothingToPublish();
        }

        var kind = PublicationKinds.Find(command.Kind)!;
        var id = PublicationBook.PublicationId(command.Tenant, kind.Code, command.Year, command.SubjectId);
        var title = command.TitleZh ?? command.OwnTitleZh ?? kind.TitleOf(command.Year);
        if (book?.Find(id) is { IsWithdrawn: false } standing && standing.Form == command.Form && standing.TitleZh == title
            && (command.Form == PublicationForm.Live || standing.Sha256 == command.Sha256))
        {
            return Decision<PublicationEvent>.Nothing;
        }

        // What is live may move on between the look and the command: only figures that are frozen are held to what was shown.
        if (command.Form == PublicationForm.Frozen && command.SeenSha256 is { } seen && seen != command.Sha256)
        {
            return new ContentHasChanged();
        }

        return new PublicationPublished(
            PublicationBook.IdFor(command.Tenant), id, kind.Code, command.Year, title, command.Form,
            command.Form == PublicationForm.Frozen ? command.Content : null, command.Sha256, by.ActorId, command.SubjectId);
    }

    /// <summary>What is wrong with a kind, its year and its subject, for a look at it and for the publication alike.</summary>
    public static IReadOnlyList<FieldError> Errors(string? kind, int? year, Guid? subjectId, By by) =>
        PublicationKinds.Find(kind) is { } known
            ? [.. OfYear(known, year, by), .. OfSubject(known, subjectId)]
            : [new("/kind", "unknown", "Choose one of the kinds that can be published.")];

    private static FieldError[] OfYear(PublicationKind kind, int? year, By by) => (kind.OfAYear, year) switch
    {
        (true, null) => [new("/year", "required", "Give the year; this kind is published year by year.")],
        (false, not null) => [new("/year", "not-of-a-year", "Leave the year out; this kind is not published by the year.")],
        (true, { } given) when given < EarliestYear || given > by.Today.Year + 1 =>
            [new("/year", "out-of-range", $"Give a year from {EarliestYear} to {by.Today.Year + 1}.")],
        _ => [],
    };

    private static FieldError[] OfSubject(PublicationKind kind, Guid? subjectId) => (kind.OfASubject, subjectId) switch
    {
        (true, null) => [new("/subjectId", "required", "Say which one; of this kind each is published by itself.")],
        (false, not null) => [new("/subjectId", "not-of-a-subject", "Leave the subject out; this kind is published as a whole.")],
        _ => [],
    };

    private static IReadOnlyList<FieldError> Errors(Publish command, By by) => Errors(command.Kind, command.Year, command.SubjectId, by);
}
