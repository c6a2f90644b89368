namespace Platform.Domain.Accountability;

/// <summary>A subject says that it asks for no review. Nobody else can say so for it.</summary>
public sealed record AcceptDecision(Guid Subject);

public static class AcceptDecisionDecider
{
    public static Decision<CaseEvent> Decide(AcceptDecision command, AccountabilityCase file, By by)
    {
        if (CaseGuard.StandsForSubject(file, CaseStep.Review, command.Subject, by) is { } against)
        {
            return against;
        }

        return file.Find(command.Subject) switch
        {
            { AcceptedOn: not null } => Decision<CaseEvent>.Nothing,
            { ReviewAskedOn: not null } => new DecisionIsAccepted(),
            _ => CaseProgress.With(file, by, new CaseDecisionAccepted(command.Subject, by.Today)),
        };
    }
}
