namespace Platform.Domain.Accountability;

/// <summary>Tells a subject what the case is about and until when it can make a statement.</summary>
public sealed record ServeNotice(Guid Subject, DateOnly StatementDueOn);

public sealed record AlreadyServed()
    : Refusal("already-served", "This subject has had it already. Go on with the next one.");

public static class ServeNoticeDecider
{
    public static Decision<CaseEvent> Decide(ServeNotice command, AccountabilityCase file, By by)
    {
        if ((CaseGuard.Stands(file, CaseStep.Notice, CaseCapacity.Investigator, by) ?? CaseGuard.Subject(file, command.Subject, out _)) is { } against)
        {
            return against;
        }

        if (file.Find(command.Subject)!.NoticeOn is not null)
        {
            return new AlreadyServed();
        }

        return command.StatementDueOn <= by.Today
            ? new CaseEntryIsFaulty { Errors = [new("/statementDueOn", "too-early", "Leave the subject at least until tomorrow.")] }
            : CaseProgress.With(file, by, new CaseNoticeServed(command.Subject, by.Today, command.StatementDueOn, by.PersonId!.Value));
    }
}
