namespace Platform.Domain.Accountability;

/// <summary>Withdraws a case that nobody has decided, with the reason. Its file stays.</summary>
public sealed record WithdrawCase(string Reason);

public sealed record CaseIsDecided()
    : Refusal("case-is-decided", "The case is decided. It ends by review, execution and closing, not by being withdrawn.");

public static class WithdrawCaseDecider
{
    public static Decision<CaseEvent> Decide(WithdrawCase command, AccountabilityCase file, By by) =>
        CaseGuard.Unless(file.Status is CaseStatus.Open or CaseStatus.Suspended, new CaseIsEnded())
        ?? CaseGuard.Unless(by.PersonId == file.Handlers.InvestigatorId || by.PersonId == file.Opened.OpenedBy, new NotYourPartOfTheCase())
        ?? CaseGuard.Unless(file.DecidedOn is null, new CaseIsDecided())
        ?? CaseGuard.Faulty(CaseGuard.Text("/reason", command.Reason))
        ?? (Decision<CaseEvent>)new CaseWithdrawn(command.Reason.Trim(), by.Today, by.PersonId!.Value);
}
