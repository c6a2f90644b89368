namespace Platform.Domain.Channels.Activities;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ActivityEvent
{
    private protected ActivityEvent()
    {
    }
}

/// <summary>A lecture, forum or other event of the institution's own, before it takes place. Nothing of what is said there, and nobody who comes.</summary>
/// <param name="PlannedOn">In Asia/Shanghai.</param>
/// <param name="ChannelId">The venue of the register where it is held; null for another place.</param>
public sealed record ActivityPlan(
    Guid UnitId, string Kind, string Topic, DateOnly PlannedOn, TimeOnly? StartsAt, string Venue, Guid? ChannelId, Guid ResponsiblePostId);

/// <param name="ApproverPostId">The post that decides under the rules of the day of the request.</param>
/// <param name="DaysBefore">How early it was to be requested.</param>
/// <param name="IsLate">Requested later than that.</param>
[StoredAs("activity.requested.v1")]
public sealed record ActivityRequested(
    Guid ActivityId, ActivityPlan Plan, Guid ApproverPostId, int DaysBefore, bool IsLate, int ValidDays, string RequestedBy) : ActivityEvent;

/// <param name="ValidUntil">Last day on which it may take place, in Asia/Shanghai.</param>
[StoredAs("activity.approved.v1")]
public sealed record ActivityApproved(DateOnly DecidedOn, string? Conditions, DateOnly ValidUntil, string DecidedBy) : ActivityEvent;

[StoredAs("activity.refused.v1")]
public sealed record ActivityRefused(DateOnly DecidedOn, string Reason, string DecidedBy) : ActivityEvent;

[StoredAs("activity.cancelled.v1")]
public sealed record ActivityCancelled(DateOnly CancelledOn, string Reason, string CancelledBy) : ActivityEvent;

/// <summary>It took place: the fact and the day.</summary>
/// <param name="ActId">The act by which it serves duties; null where it is offered for none.</param>
[StoredAs("activity.held.v1")]
public sealed record ActivityHeld(DateOnly HeldOn, IReadOnlyList<Guid> EvidenceIds, Guid? ActId, string RecordedBy) : ActivityEvent;
