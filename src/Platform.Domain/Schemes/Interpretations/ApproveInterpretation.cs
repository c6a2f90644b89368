namespace Platform.Domain.Schemes.Interpretations;

/// <summary>Another person stands for an interpretation; from then on it is shown beside the duties and decides its point.</summary>
public sealed record ApproveInterpretation(Guid Id);

public sealed record InterpretationIsUnknown()
    : Refusal("interpretation-is-unknown", "There is no such interpretation of this scheme.");

public sealed record InterpreterMayNotApprove()
    : Refusal("interpreter-may-not-approve", "You wrote this interpretation. Another person has to approve it.");

public sealed record InterpretationIsWithdrawn()
    : Refusal("interpretation-is-withdrawn", "This interpretation was withdrawn. Write a new one.");

public static class ApproveInterpretationDecider
{
    public static Decision<SchemeEvent> Decide(ApproveInterpretation command, Scheme scheme, By by) =>
        scheme.Interpretations.GetValueOrDefault(command.Id) switch
        {
            null => new InterpretationIsUnknown(),
            { Status: InterpretationStatus.Approved } => Decision<SchemeEvent>.Nothing,
            { Status: InterpretationStatus.Withdrawn } => new InterpretationIsWithdrawn(),
            { AmbiguityId: { } point } when scheme.Decides(point) => new AmbiguityIsDecided(),
            var proposed when by.Is(proposed.ProposedBy) => new InterpreterMayNotApprove(),
            _ => new InterpretationApproved(command.Id, by.ActorId),
        };
}
