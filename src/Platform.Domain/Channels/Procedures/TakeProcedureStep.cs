namespace Platform.Domain.Channels.Procedures;

/// <summary>Records that a step was taken on a day, or left out for a ground.</summary>
/// <param name="Ground">Why it was left out; null when it was taken.</param>
public sealed record TakeProcedureStep(int Number, DateOnly On, string? Ground, IReadOnlyList<Guid> EvidenceIds);

public sealed record ProcedureIsOver()
    : Refusal("procedure-is-over", "This procedure is decided or discontinued, and nothing is added to it.");

public sealed record ProcedureStepIsOutOfOrder(int? Next)
    : Refusal(
        "procedure-step-is-out-of-order",
        Next is { } number ? $"Step {number} comes next. Record it, or leave it out with its ground, first." : "Every step is recorded. What is left is the decision.");

public static class TakeProcedureStepDecider
{
    public static Decision<ProcedureEvent> Decide(TakeProcedureStep command, Procedure procedure, By by)
    {
        if (command.Number >= 1 && command.Number <= procedure.Steps.Count && IsSame(command, procedure.Steps[command.Number - 1]))
        {
            return Decision<ProcedureEvent>.Nothing;
        }

        if (procedure.Deciding is not null || procedure.Discontinuing is not null)
        {
            return new ProcedureIsOver();
        }

        if (procedure.Next != command.Number)
        {
            return new ProcedureStepIsOutOfOrder(procedure.Next);
        }

        if (command.On < procedure.LatestOn || command.On > by.Today)
        {
            return new ProcedureDayIsOutOfTime(procedure.LatestOn) { Errors = [new("/on", "out-of-range", "Give a day from that of the step before to today.")] };
        }

        return command.Ground is { } ground
            ? new ProcedureStepSkipped(command.Number, command.On, ground, by.ActorId)
            : new ProcedureStepTaken(command.Number, command.On, command.EvidenceIds, by.ActorId);
    }

    private static bool IsSame(TakeProcedureStep command, ProcedureEvent known) => known switch
    {
        ProcedureStepTaken taken => command.Ground is null && taken.TakenOn == command.On,
        ProcedureStepSkipped skipped => skipped.Ground == command.Ground && skipped.SkippedOn == command.On,
        _ => false,
    };
}
