namespace Platform.Domain.Accountability;

/// <summary>Stops the case and its clock for a reason.</summary>
public sealed record SuspendCase(string Reason);

public static class SuspendCaseDecider
{
    public static Decision<CaseEvent> Decide(SuspendCase command, AccountabilityCase file, By by) =>
        CaseGuard.Runs(file)
        ?? CaseGuard.Unless(by.PersonId == file.Handlers.InvestigatorId, new NotYourPartOfTheCase())
        ?? CaseGuard.Faulty(CaseGuard.Text("/reason", command.Reason))
        ?? (Decision<CaseEvent>)new CaseSuspended(command.Reason.Trim(), by.Today, by.PersonId!.Value);
}
