namespace Platform.Domain.Channels.Activities;

/// <summary>Records that an approved activity took place. The day alone: no contents and nobody who came.</summary>
public sealed record HoldActivity(DateOnly HeldOn, IReadOnlyList<Guid> EvidenceIds, Guid? ActId);

public sealed record ActivityIsNotApproved()
    : Refusal("activity-is-not-approved", "This activity is not approved, and what is not approved does not take place here.");

public sealed record ActivityDayIsOutsideItsApproval(DateOnly From, DateOnly Until)
    : Refusal("activity-day-is-outside-its-approval", $"The approval holds from {From:yyyy-MM-dd} to {Until:yyyy-MM-dd}, and the day must have come.");

public static class HoldActivityDecider
{
    public static Decision<ActivityEvent> Decide(HoldActivity command, Activity activity, By by) => activity switch
    {
        { Cancelling: not null } => new ActivityIsCancelled(),
        { Holding: { } known } => known.HeldOn == command.HeldOn ? Decision<ActivityEvent>.Nothing : new ActivityWasHeld(),
        { Approval: null } => new ActivityIsNotApproved(),
        { Approval: { } approval } when command.HeldOn < approval.DecidedOn || command.HeldOn > approval.ValidUntil || command.HeldOn > by.Today =>
            new ActivityDayIsOutsideItsApproval(approval.DecidedOn, approval.ValidUntil)
            {
                Errors = [new("/heldOn", "out-of-range", "Give a day within the approval that has come.")],
            },
        _ => new ActivityHeld(command.HeldOn, command.EvidenceIds, command.ActId, by.ActorId),
    };
}
