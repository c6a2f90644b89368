namespace Platform.Domain.Accountability;

/// <summary>A subject's statement: in writing by itself, or heard in person and written down by the investigator.</summary>
public sealed record MakeStatement(Guid Subject, StatementForm Form, string Words);

public sealed record StatementLimitHasPassed()
    : Refusal("statement-limit-has-passed", "The last day for a statement has passed. Ask the investigator to extend it, with a reason.");

public static class MakeStatementDecider
{
    public static Decision<CaseEvent> Decide(MakeStatement command, AccountabilityCase file, By by)
    {
        var against = command.Form == StatementForm.Written
            ? CaseGuard.StandsForSubject(file, CaseStep.Statement, command.Subject, by)
            : CaseGuard.Stands(file, CaseStep.Statement, CaseCapacity.Investigator, by);
        if ((against ?? CaseGuard.Subject(file, command.Subject, out _) ?? CaseGuard.Faulty(CaseGuard.Text("/words", command.Words))) is { } no)
        {
            return no;
        }

        var subject = file.Find(command.Subject)!;
        var statement = new SubjectStatement(command.Form, command.Words.Trim(), by.Today, by.PersonId!.Value);
        if (subject.Statements.Contains(statement))
        {
            return Decision<CaseEvent>.Nothing;
        }

        return subject.StatementDueOn < by.Today
            ? new StatementLimitHasPassed()
            : CaseProgress.With(file, by, new CaseStatementMade(command.Subject, statement));
    }
}
