using Platform.Domain.Accountability.Attribution;

namespace Platform.Domain.Accountability;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005. Persons and posts are ids.
public abstract record CaseEvent
{
    private protected CaseEvent()
    {
    }
}

/// <summary>A case was taken in, on a trigger of the scheme version in force on the day it happened.</summary>
/// <param name="OccurredOn">Day in Asia/Shanghai.</param>
/// <param name="Facts">What happened, in words; null under a trigger that records the failed duty only.</param>
[StoredAs("case.opened.v1")]
public sealed record CaseOpened(
    Guid CaseId,
    Guid SchemeId,
    string PackId,
    CaseTrigger Trigger,
    DateOnly OccurredOn,
    IReadOnlyList<CaseSubject> Subjects,
    FailedDuty? FailedDuty,
    string? Facts,
    IReadOnlyList<CaseSource> Sources,
    CaseHandlers Handlers,
    FilingRule? Filing,
    IReadOnlyList<StepLimit> Limits,
    Guid OpenedBy) : CaseEvent;

/// <summary>The case reached a step: all before it are done, or left out with a ground.</summary>
/// <param name="DueOn">Last day for the step by the bureau's limits; null where it has none.</param>
[StoredAs("case.step-reached.v1")]
public sealed record CaseStepReached(CaseStep Step, DateOnly On, DateOnly? DueOn) : CaseEvent;

[StoredAs("case.step-skipped.v1")]
public sealed record CaseStepSkipped(CaseStep Step, string Ground, DateOnly On, Guid SkippedBy) : CaseEvent;

/// <summary>What was verified.</summary>
/// <param name="Established">Whether the duty was failed. If not, the case goes to its closing.</param>
[StoredAs("case.verified.v1")]
public sealed record CaseVerified(bool Established, string Words, IReadOnlyList<ThresholdFinding> Thresholds, Guid VerifiedBy) : CaseEvent;

/// <summary>Who answers, as a person found it beside what the scheme's rules gave.</summary>
/// <param name="Conclusions">What the rules gave on these facts; empty where the scheme has no such rule.</param>
[StoredAs("case.attributed.v1")]
public sealed record CaseAttributed(
    AttributionFacts Facts, IReadOnlyList<AttributionConclusion> Conclusions, IReadOnlyList<AttributedResponsibility> Responsibilities, Guid AttributedBy)
    : CaseEvent;

/// <param name="StatementDueOn">Last day on which the subject may make its statement.</param>
[StoredAs("case.notice-served.v1")]
public sealed record CaseNoticeServed(Guid Subject, DateOnly On, DateOnly StatementDueOn, Guid ServedBy) : CaseEvent;

[StoredAs("case.file-opened.v1")]
public sealed record CaseFileOpened(Guid Subject, DateOnly On, Guid OpenedBy) : CaseEvent;

[StoredAs("case.statement-made.v1")]
public sealed record CaseStatementMade(Guid Subject, SubjectStatement Statement) : CaseEvent;

/// <summary>The subject said that it makes no statement.</summary>
[StoredAs("case.statement-declined.v1")]
public sealed record CaseStatementDeclined(Guid Subject, DateOnly On) : CaseEvent;

[StoredAs("case.statement-extended.v1")]
public sealed record CaseStatementExtended(Guid Subject, DateOnly Until, string Reason, Guid ExtendedBy) : CaseEvent;

/// <summary>A subject corrected or answered what the file says of it.</summary>
[StoredAs("case.remark-made.v1")]
public sealed record CaseRemarkMade(Guid Subject, SubjectRemark Remark, Guid MadeBy) : CaseEvent;

[StoredAs("case.measures-proposed.v1")]
public sealed record CaseMeasuresProposed(IReadOnlyList<SubjectDecision> Proposals, Guid ProposedBy) : CaseEvent;

/// <summary>The decision, with reasons.</summary>
/// <param name="FileSha256">Hash over everything in the file before the decision, as it stood (docs/adr/0018).</param>
[StoredAs("case.decided.v1")]
public sealed record CaseDecided(IReadOnlyList<SubjectDecision> Decisions, DateOnly On, string FileSha256, Guid DecidedBy) : CaseEvent;

/// <param name="ReviewUntil">Last day on which the subject may ask for a review.</param>
[StoredAs("case.decision-served.v1")]
public sealed record CaseDecisionServed(Guid Subject, DateOnly On, DateOnly ReviewUntil, Guid ServedBy) : CaseEvent;

[StoredAs("case.decision-accepted.v1")]
public sealed record CaseDecisionAccepted(Guid Subject, DateOnly On) : CaseEvent;

[StoredAs("case.review-asked.v1")]
public sealed record CaseReviewAsked(Guid Subject, string Grounds, DateOnly On) : CaseEvent;

/// <param name="Decision">What holds from now on where it was changed; otherwise null.</param>
[StoredAs("case.reviewed.v1")]
public sealed record CaseReviewed(Guid Subject, ReviewOutcome Outcome, SubjectDecision? Decision, string Reasons, DateOnly On, Guid ReviewedBy) : CaseEvent;

[StoredAs("case.measure-executed.v1")]
public sealed record CaseMeasureExecuted(Guid Subject, string Measure, DateOnly On, string? Words, Guid RecordedBy) : CaseEvent;

/// <summary>The effect of a subject's measures has ended. Recorded by the platform's own sweep, in the name of nobody.</summary>
/// <param name="EffectUntil">Last day on which they had it.</param>
/// <param name="On">The day on which it was recorded, in Asia/Shanghai.</param>
[StoredAs("case.effect-expired.v1")]
public sealed record CaseEffectExpired(Guid Subject, DateOnly EffectUntil, DateOnly On) : CaseEvent;

/// <param name="Recipient">A reference of the pack that the filing rule names.</param>
[StoredAs("case.filed.v1")]
public sealed record CaseFiled(string Recipient, string DocumentNumber, DateOnly On, Guid FiledBy) : CaseEvent;

/// <summary>The body that the outcome was filed with confirmed that it has it.</summary>
[StoredAs("case.filing-received.v1")]
public sealed record CaseFilingReceived(string Receipt, DateOnly On, Guid RecordedBy) : CaseEvent;

[StoredAs("case.closed.v1")]
public sealed record CaseClosed(string Summary, DateOnly On, Guid ClosedBy) : CaseEvent;

/// <summary>Others were told of the case as an example, without anybody being named.</summary>
/// <param name="Number">Of the bulletin.</param>
[StoredAs("case.circulated.v1")]
public sealed record CaseCirculated(Guid BulletinId, string Number, DateOnly On, Guid CirculatedBy) : CaseEvent;

[StoredAs("case.suspended.v1")]
public sealed record CaseSuspended(string Reason, DateOnly On, Guid SuspendedBy) : CaseEvent;

/// <param name="DueOn">The step's last day, later by the days of the suspension; null where it has none.</param>
[StoredAs("case.resumed.v1")]
public sealed record CaseResumed(DateOnly On, DateOnly? DueOn, Guid ResumedBy) : CaseEvent;

[StoredAs("case.withdrawn.v1")]
public sealed record CaseWithdrawn(string Reason, DateOnly On, Guid WithdrawnBy) : CaseEvent;

[StoredAs("case.handler-recused.v1")]
public sealed record CaseHandlerRecused(CaseCapacity Capacity, Guid PersonId, Guid SuccessorId, string Reason, Guid RecordedBy) : CaseEvent;

/// <summary>This case was merged into another, which goes on with it. Nothing is added to it from now on.</summary>
/// <param name="FileSha256">Hash over everything in this file before the merger, as it stood (docs/adr/0026).</param>
[StoredAs("case.merged.v1")]
public sealed record CaseMerged(Guid IntoId, string Ground, DateOnly On, string FileSha256, Guid MergedBy) : CaseEvent;

/// <summary>This case took another one in: its subjects answer here from now on.</summary>
/// <param name="Established">Whether what the other is about was verified already.</param>
/// <param name="Subjects">Those of the other that this case did not have yet.</param>
/// <param name="FromSha256">Hash over the other file as it stood.</param>
/// <param name="FileSha256">Hash over everything in this file before the merger, as it stood.</param>
[StoredAs("case.taken-in.v1")]
public sealed record CaseTakenIn(
    Guid FromId, DateOnly OccurredOn, string? Facts, bool Established, IReadOnlyList<CaseSubject> Subjects, string Ground, DateOnly On, string FromSha256, string FileSha256,
    Guid TakenInBy) : CaseEvent;

/// <summary>Some subjects were given a case of their own; the others stay.</summary>
/// <param name="FileSha256">Hash over everything in this file before the split, as it stood.</param>
[StoredAs("case.split.v1")]
public sealed record CaseSplit(Guid IntoId, IReadOnlyList<Guid> Subjects, string Ground, DateOnly On, string FileSha256, Guid SplitBy) : CaseEvent;

/// <summary>This case was split off from another. The facts after this one that bear earlier days were carried over from there.</summary>
/// <param name="FromSha256">Hash over the other file as it stood.</param>
[StoredAs("case.split-off.v1")]
public sealed record CaseSplitOff(Guid FromId, string Ground, DateOnly On, string FromSha256, Guid SplitBy) : CaseEvent;
