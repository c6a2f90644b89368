namespace Platform.Domain.Accountability;

public sealed record CaseIsEnded()
    : Refusal("case-is-ended", "This case is closed, withdrawn or merged into another. What comes later belongs in a case of its own, linked to this one.");

public sealed record CaseIsSuspended()
    : Refusal("case-is-suspended", "This case is suspended. Resume it first.");

public sealed record NotYourPartOfTheCase()
    : Refusal("not-your-part-of-the-case", "Somebody else is named for this in the case. Whoever investigates, decides and reviews are different persons.");

public sealed record StepIsNotReached(CaseStep Stands)
    : Refusal("step-is-not-reached", $"The case stands at another step ({Stands}). Steps follow one another; one is left out only with a recorded ground.");

public sealed record SubjectIsNotInTheCase()
    : Refusal("subject-is-not-in-the-case", "This case is not against that body or post. Choose one of its subjects.");

public sealed record CaseEntryIsFaulty()
    : Refusal("case-entry-is-faulty", "This cannot be entered in the case as it is; each member at fault is named.");

/// <summary>What every step asks first: the case runs, it stands at the step, and the person is named for it.</summary>
internal static class CaseGuard
{
    public static Refusal? Runs(AccountabilityCase file) => file.Status switch
    {
        CaseStatus.Closed or CaseStatus.Withdrawn or CaseStatus.Merged => new CaseIsEnded(),
        CaseStatus.Suspended => new CaseIsSuspended(),
        _ => null,
    };

    public static Refusal? Stands(AccountabilityCase file, CaseStep step, CaseCapacity capacity, By by) =>
        Runs(file)
        ?? Unless(by.PersonId == file.Handlers.Of(capacity), new NotYourPartOfTheCase())
        ?? Unless(file.Step == step, new StepIsNotReached(file.Step));

    public static Refusal? StandsForSubject(AccountabilityCase file, CaseStep step, Guid subject, By by) =>
        Runs(file)
        ?? Unless(file.Find(subject) is not null, new SubjectIsNotInTheCase())
        ?? Unless(by.PersonId == file.Find(subject)?.Subject.PersonId, new NotYourPartOfTheCase())
        ?? Unless(file.Step == step, new StepIsNotReached(file.Step));

    /// <summary>Nothing where it holds, and the refusal where it does not.</summary>
    public static Refusal? Unless(bool holds, Refusal refusal) => holds ? null : refusal;

    /// <summary>A subject's file, or the refusal.</summary>
    public static Refusal? Subject(AccountabilityCase file, Guid subject, out SubjectFile found)
    {
        found = file.Find(subject)!;
        return found is null ? new SubjectIsNotInTheCase { Errors = [new("/subject", "unknown", "Choose one of the subjects of the case.")] } : null;
    }

    public const int LongestText = 4000;

    public static IEnumerable<FieldError> Text(string pointer, string? words)
    {
        if (string.IsNullOrWhiteSpace(words) || words.Length > LongestText)
        {
            yield return new(pointer, "required", $"Give a text of 1 to {LongestText} characters.");
        }
    }

    public static Refusal? Faulty(params IEnumerable<FieldError> errors) =>
        errors.ToList() is { Count: > 0 } found ? new CaseEntryIsFaulty { Errors = found } : null;
}
