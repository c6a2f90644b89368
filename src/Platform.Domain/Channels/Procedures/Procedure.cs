using System.Collections.Immutable;

namespace Platform.Domain.Channels.Procedures;

/// <summary>What a decision about a procedure needs to know.</summary>
/// <param name="Steps">What became of each step so far, in order.</param>
public sealed record Procedure(
    Guid Id, ProcedureStarted Start, ImmutableList<ProcedureEvent> Steps, DateOnly LatestOn, ProcedureDecided? Deciding, ProcedureDiscontinued? Discontinuing)
{
    /// <summary>The number of the step that comes next; null when every step is taken or left out.</summary>
    public int? Next => Steps.Count < Start.Steps.Count ? Steps.Count + 1 : null;

    public static Procedure? Evolve(Procedure? procedure, ProcedureEvent @event) => (procedure, @event) switch
    {
        (_, ProcedureStarted e) => new(e.ProcedureId, e, [], e.StartedOn, null, null),
        (null, _) => null,
        (var p, ProcedureStepTaken e) => p with { Steps = p.Steps.Add(e), LatestOn = e.TakenOn },
        (var p, ProcedureStepSkipped e) => p with { Steps = p.Steps.Add(e), LatestOn = e.SkippedOn },
        (var p, ProcedureDecided e) => p with { Deciding = e },
        (var p, ProcedureDiscontinued e) => p with { Discontinuing = e },
        (var p, _) => p,
    };
}
