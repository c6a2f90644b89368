namespace Platform.Domain.Accountability.Evaluations;

/// <summary>Lets a candidate be submitted in spite of the gate. The reason stands in the record.</summary>
public sealed record LiftGate(string Reason);

public sealed record GateIsNotClosed()
    : Refusal("gate-is-not-closed", "The gate is not closed: the evaluation is not answered yet, or the candidate may be submitted.");

public sealed record EvaluationHasExpired()
    : Refusal("evaluation-has-expired", "This evaluation has expired. Ask for another one.");

public static class LiftGateDecider
{
    public static Decision<EvaluationEvent> Decide(LiftGate command, ConclusiveEvaluation evaluation, By by)
    {
        if (evaluation.Lifted is { } lifted)
        {
            return lifted.LiftedBy == by.PersonId && lifted.Reason == command.Reason.Trim() ? Decision<EvaluationEvent>.Nothing : new GateIsNotClosed();
        }

        if (evaluation.Answered is not { MayBeSubmitted: false } answered)
        {
            return new GateIsNotClosed();
        }

        if (by.PersonId is not { } person || person == answered.AnsweredBy || person == evaluation.Request.RequestedBy || person == evaluation.Request.CandidateId)
        {
            return new EvaluationNeedsAnother();
        }

        return by.Today > answered.ValidUntil ? new EvaluationHasExpired()
            : CaseGuard.Text("/reason", command.Reason).ToList() is { Count: > 0 } faults ? new EvaluationIsFaulty { Errors = faults }
            : new EvaluationGateLifted(command.Reason.Trim(), by.Today, person);
    }
}
