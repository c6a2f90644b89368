namespace Platform.Domain.Accountability;

/// <summary>A subject says that it makes no statement. Nobody else can say so for it.</summary>
public sealed record DeclineStatement(Guid Subject);

public static class DeclineStatementDecider
{
    public static Decision<CaseEvent> Decide(DeclineStatement command, AccountabilityCase file, By by) =>
        CaseGuard.StandsForSubject(file, CaseStep.Statement, command.Subject, by) is { } against ? against
        : file.Find(command.Subject) is { StatementDeclinedOn: null, Statements.IsEmpty: true } ? CaseProgress.With(file, by, new CaseStatementDeclined(command.Subject, by.Today))
        : Decision<CaseEvent>.Nothing;
}
