namespace Platform.Domain.Appraisals;

/// <summary>A proposed subject, and what the registers have of it today.</summary>
/// <param name="TitleZh">Null when there is no such unit or post.</param>
/// <param name="PersonId">Null when nobody holds the post, or whoever is to speak for the body is not kept here.</param>
/// <param name="UnknownHandlers">Members of <paramref name="Handlers"/> that are no persons kept here, as the request names them.</param>
public sealed record SubjectEntry(
    AppraisedKind Kind, Guid UnitId, Guid? PostId, Guid? PersonId, DateOnly? HeldSince, string? TitleZh, string? TitleEn, AppraisalHandlers Handlers,
    IReadOnlyList<string> UnknownHandlers);

/// <summary>Names whom a round appraises and by whom, until it starts.</summary>
public sealed record NameSubjects(IReadOnlyList<SubjectEntry> Subjects);

public sealed record SubjectsAreNotAcceptable()
    : Refusal("appraisal-subjects-are-not-acceptable", "These cannot be appraised like this; each one that does not fit is named with how to mend it.");

public static class NameSubjectsDecider
{
    public static Decision<RoundEvent> Decide(NameSubjects command, AppraisalRound round, By by)
    {
        var faults = command.Subjects.Index().SelectMany(each => Faults(each.Item, command.Subjects.Take(each.Index), round, $"/subjects/{each.Index}")).ToArray();
        if (faults.Length == 0 && command.Subjects.Select(Named).SequenceEqual(round.Subjects))
        {
            return Decision<RoundEvent>.Nothing;
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        if (round.StartedOn is not null)
        {
            return new RoundIsLocked();
        }

        return faults.Length > 0
            ? new SubjectsAreNotAcceptable { Errors = faults }
            : new RoundSubjectsNamed([.. command.Subjects.Select(Named)], by.ActorId);
    }

    private static AppraisedSubject Named(SubjectEntry entry) => new(
        entry.PostId ?? entry.UnitId, entry.Kind, entry.UnitId, entry.PostId, entry.PersonId!.Value, entry.HeldSince, entry.TitleZh!, entry.TitleEn, entry.Handlers);

    private static IEnumerable<FieldError> Faults(SubjectEntry entry, IEnumerable<SubjectEntry> earlier, AppraisalRound round, string pointer)
    {
        if (entry.TitleZh is null)
        {
            yield return new(pointer, "unknown", "Choose a unit or post that exists.");
        }
        else if (entry.PersonId is null)
        {
            yield return entry.Kind == AppraisedKind.Post
                ? new($"{pointer}/postId", "nobody-holds-it", "Nobody holds this post. Appoint somebody first, or leave it out.")
                : new($"{pointer}/representativeId", "unknown", "Choose a person who speaks for the body.");
        }

        if (!RoundCycles.Asks(round.Opened.Cycle.Subjects, entry.Kind))
        {
            yield return new(pointer, "kind-not-asked-for", entry.Kind == AppraisedKind.Post ? "This cycle of the rules appraises bodies only." : "This cycle of the rules appraises posts only.");
        }

        if (earlier.Any(other => (other.PostId ?? other.UnitId) == (entry.PostId ?? entry.UnitId)))
        {
            yield return new(pointer, "named-twice", "Name each body and each post once.");
        }

        foreach (var handler in entry.UnknownHandlers)
        {
            yield return new($"{pointer}/{handler}", "unknown", "Choose a person who is kept here.");
        }

        if (entry.UnknownHandlers.Count == 0 && entry.PersonId is { } person && !entry.Handlers.Differ(person))
        {
            yield return new(pointer, "persons-must-differ", "Whoever assesses, settles and decides objections are three persons, and none of them is the subject's own.");
        }
    }
}
