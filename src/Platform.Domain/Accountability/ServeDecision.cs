namespace Platform.Domain.Accountability;

/// <summary>Serves a subject with the decision, and says until when it can ask another body to review it.</summary>
public sealed record ServeDecision(Guid Subject, DateOnly ReviewUntil);

public static class ServeDecisionDecider
{
    public static Decision<CaseEvent> Decide(ServeDecision command, AccountabilityCase file, By by)
    {
        if ((CaseGuard.Stands(file, CaseStep.Service, CaseCapacity.Investigator, by) ?? CaseGuard.Subject(file, command.Subject, out _)) is { } against)
        {
            return against;
        }

        if (file.Find(command.Subject)!.ServedOn is not null)
        {
            return new AlreadyServed();
        }

        return command.ReviewUntil <= by.Today
            ? new CaseEntryIsFaulty { Errors = [new("/reviewUntil", "too-early", "Leave the subject at least until tomorrow.")] }
            : CaseProgress.With(file, by, new CaseDecisionServed(command.Subject, by.Today, command.ReviewUntil, by.PersonId!.Value));
    }
}
