namespace Platform.Domain.Channels.Activities;

/// <summary>Asks for the approval of an activity before it takes place (matrix F2).</summary>
public sealed record RequestActivity(Guid ActivityId, ActivityPlan Plan);

public sealed record ActivityKindHasNoApprover()
    : Refusal("activity-kind-has-no-approver", "Nobody is named to approve activities of this kind. Choose another kind, or have the bureau's office name a post.");

public sealed record ActivityIsInThePast()
    : Refusal("activity-is-in-the-past", "An activity is approved before it takes place: the planned day has passed.");

public sealed record ActivityIsRequestedTooLate(DateOnly Earliest)
    : Refusal("activity-is-requested-too-late", $"Requested today, an activity of this kind can take place from {Earliest:yyyy-MM-dd} on. Plan it for that day or later.");

public static class RequestActivityDecider
{
    public static Decision<ActivityEvent> Decide(RequestActivity command, Activity? activity, ActivityPolicy policy, By by)
    {
        if (activity is not null)
        {
            return Decision<ActivityEvent>.Nothing;
        }

        if (policy.Kinds.FirstOrDefault(each => each.Name == command.Plan.Kind) is not { ApproverPostId: { } approver } kind)
        {
            return new ActivityKindHasNoApprover { Errors = [new("/kind", "unknown", "Choose one of the kinds that have an approver.")] };
        }

        if (command.Plan.PlannedOn < by.Today)
        {
            return new ActivityIsInThePast { Errors = [new("/plannedOn", "in-the-past", "Give a day that is still to come.")] };
        }

        var earliest = by.Today.AddDays(kind.DaysBefore);
        var isLate = command.Plan.PlannedOn < earliest;
        return isLate && !policy.MarksLateRequests
            ? new ActivityIsRequestedTooLate(earliest) { Errors = [new("/plannedOn", "too-early", "Give that day or a later one.")] }
            : new ActivityRequested(command.ActivityId, command.Plan, approver, kind.DaysBefore, isLate, policy.ValidDays, by.ActorId);
    }
}
