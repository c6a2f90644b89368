namespace Platform.Domain.Accountability;

/// <summary>Gives a subject more time for its statement.</summary>
/// <param name="Until">The new last day.</param>
public sealed record ExtendStatement(Guid Subject, DateOnly Until, string Reason);

public static class ExtendStatementDecider
{
    public static Decision<CaseEvent> Decide(ExtendStatement command, AccountabilityCase file, By by)
    {
        // From the notice on: who sees that it will not do need not wait until the limit runs.
        var against = CaseGuard.Runs(file)
            ?? CaseGuard.Unless(by.PersonId == file.Handlers.InvestigatorId, new NotYourPartOfTheCase())
            ?? CaseGuard.Unless(file.Step is CaseStep.Notice or CaseStep.FileAccess or CaseStep.Statement, new StepIsNotReached(file.Step))
            ?? CaseGuard.Subject(file, command.Subject, out _);
        if (against is not null)
        {
            return against;
        }

        var subject = file.Find(command.Subject)!;
        if (subject.StatementDueOn == command.Until)
        {
            return Decision<CaseEvent>.Nothing;
        }

        return CaseGuard.Faulty([
            .. CaseGuard.Text("/reason", command.Reason),
            .. subject.StatementDueOn is null || command.Until < subject.StatementDueOn || command.Until < by.Today
                ? new FieldError[] { new("/until", "too-early", "Give a later day than the one that the notice gave.") }
                : [],
        ]) ?? CaseProgress.With(file, by, new CaseStatementExtended(command.Subject, command.Until, command.Reason.Trim(), by.PersonId!.Value));
    }
}
