namespace Platform.Domain.Ledgers;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OccurrenceEvent
{
    private protected OccurrenceEvent()
    {
    }
}

/// <summary>The first fact about a duty brings the duty's own terms into its stream, so that decisions need nothing else.</summary>
[StoredAs("occurrence.begun.v1")]
public sealed record OccurrenceBegun(Guid OccurrenceId, Guid PlanId, Guid UnitId, int Year, Guid SchemeId, PlannedOccurrence Terms) : OccurrenceEvent;

/// <summary>Something was done that is offered for this duty.</summary>
/// <param name="OccurredOn">The day it was done; the store's timestamp is the day it was recorded.</param>
[StoredAs("occurrence.act-recorded.v1")]
public sealed record ActRecorded(Guid ActId, DateOnly OccurredOn, IReadOnlyList<string> EvidenceKinds, string RecordedBy) : OccurrenceEvent;

/// <summary>A wrong record was replaced by a right one; the wrong one stays readable.</summary>
[StoredAs("occurrence.act-superseded.v1")]
public sealed record ActSuperseded(
    Guid ActId, Guid ByActId, DateOnly OccurredOn, IReadOnlyList<string> EvidenceKinds, string Reason, string RecordedBy) : OccurrenceEvent;

/// <summary>The unit took one of its own steps of a first-moment duty. Day and time of day in Asia/Shanghai.</summary>
[StoredAs("occurrence.step-recorded.v1")]
public sealed record StepRecorded(string Step, DateOnly OccurredOn, TimeOnly OccurredAt, string RecordedBy) : OccurrenceEvent;

/// <summary>The time of a step was wrong; the former one stays readable.</summary>
[StoredAs("occurrence.step-corrected.v1")]
public sealed record StepCorrected(string Step, DateOnly OccurredOn, TimeOnly OccurredAt, string Reason, string RecordedBy) : OccurrenceEvent;

/// <summary>When an instrument or body that must exist is to be looked at again, and when it ends.</summary>
[StoredAs("occurrence.instrument-dated.v1")]
public sealed record InstrumentDated(DateOnly? ReviewOn, DateOnly? ExpiresOn, string RecordedBy) : OccurrenceEvent;

[StoredAs("occurrence.submitted.v1")]
public sealed record OccurrenceSubmitted(string SubmittedBy, string? Note) : OccurrenceEvent;

/// <param name="CompletedOn">The day of the act with which the required number was reached.</param>
[StoredAs("occurrence.confirmed.v1")]
public sealed record OccurrenceConfirmed(string ConfirmedBy, DateOnly CompletedOn, string? Note) : OccurrenceEvent;

[StoredAs("occurrence.returned.v1")]
public sealed record OccurrenceReturned(string ReturnedBy, string Reason) : OccurrenceEvent;

[StoredAs("occurrence.no-event-declared.v1")]
public sealed record NoEventDeclared(string DeclaredBy, string Reason) : OccurrenceEvent;

[StoredAs("occurrence.waived.v1")]
public sealed record OccurrenceWaived(string ApprovedBy, string Reason) : OccurrenceEvent;

/// <summary>The owner asks for a later due day.</summary>
[StoredAs("occurrence.extension-requested.v1")]
public sealed record ExtensionRequested(DateOnly DueOn, string Reason, string RequestedBy) : OccurrenceEvent;

/// <summary>Somebody else granted or declined it.</summary>
/// <param name="FromDueOn">The due day until now, so that it stays readable.</param>
/// <param name="DueOn">The due day from now on; the same when declined.</param>
[StoredAs("occurrence.extension-decided.v1")]
public sealed record ExtensionDecided(bool Granted, DateOnly FromDueOn, DateOnly DueOn, DateOnly? ClosesOn, string? Reason, string DecidedBy) : OccurrenceEvent;

/// <summary>The owner asks that the duty be waived. Granting is the waiver itself.</summary>
[StoredAs("occurrence.waiver-requested.v1")]
public sealed record WaiverRequested(string Reason, string RequestedBy) : OccurrenceEvent;

[StoredAs("occurrence.waiver-declined.v1")]
public sealed record WaiverDeclined(string Reason, string DecidedBy) : OccurrenceEvent;

/// <summary>The holder of posts that the bureau's rule names agreed to what was submitted.</summary>
[StoredAs("occurrence.approved.v1")]
public sealed record OccurrenceApproved(IReadOnlyList<Guid> PostIds, string ApprovedBy, string? Note) : OccurrenceEvent;

/// <summary>The duty is no longer owed. What was recorded for it stays readable.</summary>
/// <param name="ReplacedById">The duty that is owed in its place; null when there is none.</param>
[StoredAs("occurrence.withdrawn.v1")]
public sealed record OccurrenceWithdrawn(WithdrawalCause Cause, string Reason, Guid? ReplacedById) : OccurrenceEvent;

/// <summary>Another unit or post answers for it from a day on. What was recorded before stays as it was.</summary>
/// <param name="On">First day on which the new one answers, in Asia/Shanghai.</param>
[StoredAs("occurrence.transferred.v1")]
public sealed record OccurrenceTransferred(
    Guid FromUnitId, Guid? FromPostId, Guid ToUnitId, Guid? ToPostId, DateOnly On, WithdrawalCause Cause, string Reason) : OccurrenceEvent;

/// <summary>The due day ended. Recorded by the sweep, so that any past state follows from events alone.</summary>
[StoredAs("occurrence.due-date-reached.v1")]
public sealed record DueDateReached(DateOnly DueOn) : OccurrenceEvent;

/// <summary>The window closed with nothing handed in.</summary>
[StoredAs("occurrence.missed.v1")]
public sealed record OccurrenceMissed(DateOnly ClosedOn) : OccurrenceEvent;

/// <summary>The window closed.</summary>
[StoredAs("occurrence.closed.v1")]
public sealed record OccurrenceClosed(DateOnly ClosedOn) : OccurrenceEvent;

/// <summary>The status moved. Carries both ends, so that every count is an increment.</summary>
[StoredAs("occurrence.status-changed.v1")]
public sealed record StatusChanged(OccurrenceStatus From, OccurrenceStatus To) : OccurrenceEvent;

/// <summary>What was recorded in the same breath was done by a delegate for another person.</summary>
/// <param name="PrincipalActors">The accounts of the person for whom it was done.</param>
/// <param name="Ability">By which delegated ability.</param>
[StoredAs("occurrence.acted-for.v1")]
public sealed record OccurrenceActedFor(
    Guid DelegationId, Guid PostId, Guid PrincipalId, IReadOnlyList<string> PrincipalActors, string Ability, string ActedBy) : OccurrenceEvent;
