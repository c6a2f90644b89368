namespace Platform.Domain.Appraisals;

/// <summary>The subject's own assessment, or the assessor's.</summary>
/// <param name="Words">What is to be said of the whole.</param>
public sealed record GiveMarks(IReadOnlyList<Mark> Marks, string Words);

public sealed record OnlyTheSubjectMayDoThis()
    : Refusal("only-the-subject-may-do-this", "Only the holder of the post, or whoever speaks for the body, may do this.");

public sealed record OnlyTheAssessorMayDoThis()
    : Refusal("only-the-assessor-may-do-this", "Only the assessor who is named for this subject may do this.");

public sealed record AssessmentIsMade()
    : Refusal("assessment-is-made", "The assessor has assessed. The subject's own assessment stands as it is.");

public sealed record SelfAssessmentIsAwaited()
    : Refusal("self-assessment-is-awaited", "The subject has not assessed itself yet. Wait for it until the day that the round states is over.");

public sealed record MarksAreNotAcceptable()
    : Refusal("marks-are-not-acceptable", "These marks cannot be taken; each one that does not fit is named with how to mend it.");

public static class AssessSelfDecider
{
    public static Decision<AppraisalEvent> Decide(GiveMarks command, SubjectAppraisal appraisal, AppraisalRound round, By by)
    {
        if (by.PersonId != appraisal.Subject.PersonId)
        {
            return new OnlyTheSubjectMayDoThis();
        }

        if (appraisal.Self is { } known && known.Words == command.Words && known.Marks.SequenceEqual(command.Marks))
        {
            return Decision<AppraisalEvent>.Nothing;
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        if (appraisal.Assessment is not null)
        {
            return new AssessmentIsMade();
        }

        return MarkFaults.Of(command.Marks, round.Locked(), null).ToArray() is { Length: > 0 } faults
            ? new MarksAreNotAcceptable { Errors = faults }
            : new SelfAssessed(command.Marks, command.Words, appraisal.Subject.PersonId);
    }
}

public static class AssessSubjectDecider
{
    public static Decision<AppraisalEvent> Decide(GiveMarks command, SubjectAppraisal appraisal, AppraisalRound round, By by)
    {
        if (by.PersonId != appraisal.Subject.Handlers.AssessorId)
        {
            return new OnlyTheAssessorMayDoThis();
        }

        if (appraisal.Assessment is { } known && known.Words == command.Words && known.Marks.SequenceEqual(command.Marks))
        {
            return Decision<AppraisalEvent>.Nothing;
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        if (appraisal.Settled is not null)
        {
            return new ResultIsSettled();
        }

        if (appraisal.Self is null && by.Today <= round.Locked().SelfAssessmentBy)
        {
            return new SelfAssessmentIsAwaited();
        }

        return MarkFaults.Of(command.Marks, round.Locked(), appraisal.Self?.Marks).ToArray() is { Length: > 0 } faults
            ? new MarksAreNotAcceptable { Errors = faults }
            : new Assessed(command.Marks, command.Words, appraisal.Subject.Handlers.AssessorId);
    }
}

internal static class MarkFaults
{
    /// <param name="own">The subject's own marks; from these an assessor departs with words only.</param>
    public static IEnumerable<FieldError> Of(IReadOnlyList<Mark> marks, RoundTerms terms, IReadOnlyList<Mark>? own)
    {
        foreach (var (index, mark) in marks.Index())
        {
            if (terms.Find(mark.Criterion) is not { Kind: CriterionKind.Qualitative } criterion || marks.Take(index).Any(earlier => earlier.Criterion == mark.Criterion))
            {
                yield return new($"/marks/{index}", "no-such-criterion", "Mark each criterion without a figure once.");
            }
            else if (mark.Given < 0 || mark.Given > criterion.Maximum)
            {
                yield return new($"/marks/{index}/given", "out-of-range", $"Give between 0 and {criterion.Maximum}.");
            }
            else if (mark.Words is null && own?.FirstOrDefault(each => each.Criterion == mark.Criterion) is { } other && other.Given != mark.Given)
            {
                yield return new($"/marks/{index}/words", "required", "Say why this mark differs from the subject's own.");
            }
        }

        foreach (var criterion in terms.Of(CriterionKind.Qualitative).Where(criterion => marks.All(mark => mark.Criterion != criterion.Number)))
        {
            yield return new("/marks", "mark-missing", $"Mark criterion {criterion.Number} as well.");
        }
    }
}
