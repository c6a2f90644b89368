namespace Platform.Domain.Channels.Procedures;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ProcedureEvent
{
    private protected ProcedureEvent()
    {
    }
}

/// <summary>A procedure began: about what, and along which steps. They stay as they were when it began.</summary>
/// <param name="Subject">A title, such as that of a textbook; nothing of its contents.</param>
[StoredAs("procedure.started.v1")]
public sealed record ProcedureStarted(
    Guid ProcedureId, Guid UnitId, string Name, string? Article, string Subject, IReadOnlyList<string> Steps, Guid ResponsiblePostId, DateOnly StartedOn,
    string StartedBy) : ProcedureEvent;

/// <param name="Number">Counts from 1.</param>
[StoredAs("procedure.step-taken.v1")]
public sealed record ProcedureStepTaken(int Number, DateOnly TakenOn, IReadOnlyList<Guid> EvidenceIds, string RecordedBy) : ProcedureEvent;

/// <summary>A step was left out, and why.</summary>
[StoredAs("procedure.step-skipped.v1")]
public sealed record ProcedureStepSkipped(int Number, DateOnly SkippedOn, string Ground, string RecordedBy) : ProcedureEvent;

/// <param name="DecidedByBody">The body or post that decided, by its name on the day.</param>
/// <param name="ActId">The act by which it serves duties; null where it is offered for none.</param>
[StoredAs("procedure.decided.v1")]
public sealed record ProcedureDecided(
    DateOnly DecidedOn, bool Approved, string DecidedByBody, string? Conditions, IReadOnlyList<Guid> EvidenceIds, Guid? ActId, string RecordedBy) : ProcedureEvent;

[StoredAs("procedure.discontinued.v1")]
public sealed record ProcedureDiscontinued(DateOnly DiscontinuedOn, string Reason, string RecordedBy) : ProcedureEvent;
