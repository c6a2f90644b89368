namespace Platform.Domain.Channels.Procedures;

/// <summary>Records the decision that ends a procedure, once every step was taken or left out with its ground.</summary>
/// <param name="DecidedByBody">The body or post that decided.</param>
public sealed record DecideProcedure(DateOnly DecidedOn, bool Approved, string DecidedByBody, string? Conditions, IReadOnlyList<Guid> EvidenceIds, Guid? ActId);

public sealed record ProcedureStepsAreOpen(int Next)
    : Refusal("procedure-steps-are-open", $"Step {Next} is not recorded. None is passed over: record each, or leave it out with its ground, first.");

public static class DecideProcedureDecider
{
    public static Decision<ProcedureEvent> Decide(DecideProcedure command, Procedure procedure, By by) => procedure switch
    {
        { Deciding: { } known } => (known.DecidedOn, known.Approved, known.DecidedByBody) == (command.DecidedOn, command.Approved, command.DecidedByBody)
            ? Decision<ProcedureEvent>.Nothing : new ProcedureIsOver(),
        { Discontinuing: not null } => new ProcedureIsOver(),
        { Next: { } next } => new ProcedureStepsAreOpen(next),
        _ when command.DecidedOn < procedure.LatestOn || command.DecidedOn > by.Today => new ProcedureDayIsOutOfTime(procedure.LatestOn)
        {
            Errors = [new("/decidedOn", "out-of-range", "Give a day from that of the last step to today.")],
        },
        _ => new ProcedureDecided(
            command.DecidedOn, command.Approved, command.DecidedByBody, command.Conditions, command.EvidenceIds, command.ActId, by.ActorId),
    };
}

/// <summary>Ends a procedure without a decision.</summary>
public sealed record DiscontinueProcedure(string Reason);

public static class DiscontinueProcedureDecider
{
    public static Decision<ProcedureEvent> Decide(DiscontinueProcedure command, Procedure procedure, By by) => procedure switch
    {
        { Discontinuing: { } known } => known.Reason == command.Reason ? Decision<ProcedureEvent>.Nothing : new ProcedureIsOver(),
        { Deciding: not null } => new ProcedureIsOver(),
        _ => new ProcedureDiscontinued(by.Today, command.Reason, by.ActorId),
    };
}
