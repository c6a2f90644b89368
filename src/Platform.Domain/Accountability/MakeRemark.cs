namespace Platform.Domain.Accountability;

/// <summary>A subject who was told corrects what the file says of it, or answers it. It may do so as long as the file is kept, after the closing too.</summary>
public sealed record MakeRemark(Guid Subject, RemarkKind Kind, string Words);

public sealed record RemarksAreFull()
    : Refusal("remarks-are-full", "You have made as many remarks as a file takes. What is still to be said belongs in a request for a review.");

public static class MakeRemarkDecider
{
    /// <summary>Of one subject in one file.</summary>
    public const int Most = 20;

    public static Decision<CaseEvent> Decide(MakeRemark command, AccountabilityCase file, By by)
    {
        // A file that was merged goes on elsewhere; what is said of it is said there.
        if ((CaseGuard.Unless(file.Status != CaseStatus.Merged, new CaseIsEnded()) ?? CaseGuard.Subject(file, command.Subject, out _)) is { } against)
        {
            return against;
        }

        var subject = file.Find(command.Subject)!;
        if (by.PersonId is not { } person || person != subject.Subject.PersonId)
        {
            return new NotYourPartOfTheCase();
        }

        if (subject.NoticeOn is null && !file.Skips(CaseStep.Notice))
        {
            return new StepIsNotReached(file.Step);
        }

        if (CaseGuard.Faulty(CaseGuard.Text("/words", command.Words)) is { } faulty)
        {
            return faulty;
        }

        var remark = new SubjectRemark(command.Kind, command.Words.Trim(), by.Today);
        return subject.Remarks.Contains(remark) ? Decision<CaseEvent>.Nothing
            : subject.Remarks.Count >= Most ? new RemarksAreFull()
            : new CaseRemarkMade(command.Subject, remark, person);
    }
}
