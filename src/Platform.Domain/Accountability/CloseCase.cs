namespace Platform.Domain.Accountability;

/// <summary>Closes a case whose steps are all done, or that was not established.</summary>
public sealed record CloseCase(string Summary);

public static class CloseCaseDecider
{
    public static Decision<CaseEvent> Decide(CloseCase command, AccountabilityCase file, By by) =>
        CaseGuard.Stands(file, CaseStep.Closing, CaseCapacity.Investigator, by)
        ?? CaseGuard.Faulty(CaseGuard.Text("/summary", command.Summary))
        ?? (Decision<CaseEvent>)new CaseClosed(command.Summary.Trim(), by.Today, by.PersonId!.Value);
}
