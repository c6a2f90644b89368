namespace Platform.Domain.Appraisals;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record AppraisalEvent
{
    private protected AppraisalEvent()
    {
    }
}

/// <summary>A subject's appraisal began with its round.</summary>
[StoredAs("appraisal.begun.v1")]
public sealed record AppraisalBegun(Guid AppraisalId, Guid RoundId, AppraisedSubject Subject) : AppraisalEvent;

/// <summary>Somebody else does it from here on, with the reason.</summary>
[StoredAs("appraisal.handler-replaced.v1")]
public sealed record HandlerReplaced(AppraisalCapacity Capacity, Guid SuccessorId, string Reason, string ReplacedBy) : AppraisalEvent;

/// <summary>The figures were taken from the ledger and are frozen with the duties they come from (docs/adr/0023).</summary>
/// <param name="KnownOn">They count what had been recorded by the end of this day, in Asia/Shanghai.</param>
[StoredAs("appraisal.figures-taken.v1")]
public sealed record FiguresTaken(DateOnly KnownOn, IReadOnlyList<TakenFigure> Figures, string TakenBy) : AppraisalEvent;

/// <summary>A mark for one criterion.</summary>
/// <param name="Words">Why; asked of an assessor who marks otherwise than the subject did.</param>
public sealed record Mark(int Criterion, int Given, string? Words);

/// <summary>The subject's own assessment. The latest stands, until the assessor's is made.</summary>
[StoredAs("appraisal.self-assessed.v1")]
public sealed record SelfAssessed(IReadOnlyList<Mark> Marks, string Words, Guid PersonId) : AppraisalEvent;

[StoredAs("appraisal.assessed.v1")]
public sealed record Assessed(IReadOnlyList<Mark> Marks, string Words, Guid PersonId) : AppraisalEvent;

/// <summary>Something was recorded that limits the result, or has a consequence by the rules.</summary>
/// <param name="RuleCode">The cap of the terms that it falls under; null for a falsification in a round without such a cap.</param>
/// <param name="Facts">What happened, in writing.</param>
/// <param name="CaseId">The accountability case whose decision it is; null for everything else.</param>
/// <param name="Consequence">What the rules say follows; null where they say nothing.</param>
[StoredAs("appraisal.cap-recorded.v1")]
public sealed record CapRecorded(
    Guid CapId, CapKind Kind, string? RuleCode, string Facts, DateOnly OccurredOn, Guid? CaseId, FalsificationRule? Consequence, string RecordedBy) : AppraisalEvent;

/// <summary>What was recorded as a cap does not hold, with the reason.</summary>
[StoredAs("appraisal.cap-lifted.v1")]
public sealed record CapLifted(Guid CapId, string Reason, string LiftedBy) : AppraisalEvent;

/// <summary>A measure that the rules name for falsification was carried out.</summary>
/// <param name="CaseId">The accountability case that somebody opened for it; null for other measures.</param>
[StoredAs("appraisal.consequence-carried-out.v1")]
public sealed record ConsequenceCarriedOut(Guid CapId, string Measure, DateOnly On, string Words, Guid? CaseId, string RecordedBy) : AppraisalEvent;

[StoredAs("appraisal.settled.v1")]
public sealed record AppraisalSettled(AppraisalResult Result, string Words, Guid PersonId) : AppraisalEvent;

/// <param name="ObjectUntil">The last day on which the subject may object, in Asia/Shanghai.</param>
[StoredAs("appraisal.announced.v1")]
public sealed record AppraisalAnnounced(DateOnly On, DateOnly ObjectUntil, string AnnouncedBy) : AppraisalEvent;

/// <param name="Criteria">The numbers of the criteria objected to; empty for the result as a whole.</param>
[StoredAs("appraisal.objected.v1")]
public sealed record AppraisalObjected(IReadOnlyList<int> Criteria, string Words, DateOnly On, Guid PersonId) : AppraisalEvent;

/// <summary>An objection was decided. One that is upheld opens the appraisal again.</summary>
[StoredAs("appraisal.objection-decided.v1")]
public sealed record ObjectionDecided(bool Upheld, string Reasons, DateOnly On, Guid PersonId) : AppraisalEvent;

public enum ResultUseKind
{
    ReportedUpward,
    Circulated,

    /// <summary>It became part of another appraisal (row H10 of the matrix).</summary>
    OtherAppraisal,

    /// <summary>It became part of discipline supervision (row H12).</summary>
    DisciplineSupervision,

    /// <summary>It was a basis for evaluation, use, reward or penalty.</summary>
    Basis,
}

/// <summary>For whom a result was used.</summary>
/// <param name="BodyId">A body outside, of the directory; null for a unit.</param>
/// <param name="Name">As it was called on the day.</param>
public sealed record UseRecipient(Guid? UnitId, Guid? BodyId, string Name);

/// <param name="Provision">The code of the use in the rules; null where they name no such use.</param>
[StoredAs("appraisal.result-used.v1")]
public sealed record ResultUsed(
    Guid UseId, ResultUseKind Kind, string? Provision, string? Article, UseRecipient Recipient, DateOnly On, string Words, string RecordedBy) : AppraisalEvent;
