namespace Platform.Domain.Accountability;

/// <summary>Goes on with a suspended case. The step's last day moves by the days of the suspension.</summary>
public sealed record ResumeCase;

public sealed record CaseIsNotSuspended()
    : Refusal("case-is-not-suspended", "This case is not suspended; its clock runs.");

public static class ResumeCaseDecider
{
    public static Decision<CaseEvent> Decide(ResumeCase command, AccountabilityCase file, By by)
    {
        if (file is not { Status: CaseStatus.Suspended, SuspendedOn: { } suspendedOn })
        {
            return file.Status == CaseStatus.Open ? new CaseIsNotSuspended() : new CaseIsEnded();
        }

        return by.PersonId == file.Handlers.InvestigatorId
            ? new CaseResumed(by.Today, file.DueOn?.AddDays(by.Today.DayNumber - suspendedOn.DayNumber), by.PersonId!.Value)
            : new NotYourPartOfTheCase();
    }
}
