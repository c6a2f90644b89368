namespace Platform.Domain.Channels.Activities;

/// <summary>Approves a requested activity or refuses it. The one who asks never decides.</summary>
/// <param name="Conditions">Under which it may take place, in short; null for none.</param>
/// <param name="Reason">Why it may not; needed for a refusal.</param>
/// <param name="ValidUntil">Last day on which it may take place; null for what the bureau has set.</param>
public sealed record DecideActivity(bool Approves, string? Conditions, string? Reason, DateOnly? ValidUntil);

public sealed record ActivityIsDecided()
    : Refusal("activity-is-decided", "This request is decided already. A decision is not changed; the unit may cancel the activity and ask anew.");

public sealed record ActivityIsCancelled()
    : Refusal("activity-is-cancelled", "This activity was cancelled, and nothing more is decided or recorded about it.");

public sealed record ActivityRequesterMayNotDecide()
    : Refusal("activity-requester-may-not-decide", "You asked for this activity. Somebody else decides on it.");

public sealed record ActivityDayHasPassed()
    : Refusal("activity-day-has-passed", "The planned day has passed without a decision. The unit may ask anew for another day.");

public sealed record ActivityDecisionIsNotAcceptable()
    : Refusal("activity-decision-is-not-acceptable", "The decision cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class DecideActivityDecider
{
    public static Decision<ActivityEvent> Decide(DecideActivity command, Activity activity, By by)
    {
        var plan = activity.Request.Plan;
        var validUntil = command.ValidUntil ?? plan.PlannedOn.AddDays(activity.Request.ValidDays);
        switch (activity)
        {
            case { Cancelling: not null }:
                return new ActivityIsCancelled();
            case { Approval: { } known }:
                return command.Approves && (known.Conditions, known.ValidUntil) == (command.Conditions, validUntil) ? Decision<ActivityEvent>.Nothing : new ActivityIsDecided();
            case { Refusing: { } known }:
                return !command.Approves && known.Reason == command.Reason ? Decision<ActivityEvent>.Nothing : new ActivityIsDecided();
        }

        if (by.Is(activity.Request.RequestedBy))
        {
            return new ActivityRequesterMayNotDecide();
        }

        if (!command.Approves)
        {
            return string.IsNullOrWhiteSpace(command.Reason)
                ? new ActivityDecisionIsNotAcceptable { Errors = [new("/reason", "required", "Say why it may not take place.")] }
                : new ActivityRefused(by.Today, command.Reason, by.ActorId);
        }

        return plan.PlannedOn < by.Today ? new ActivityDayHasPassed()
            : validUntil < plan.PlannedOn
                ? new ActivityDecisionIsNotAcceptable { Errors = [new("/validUntil", "too-early", "Give the planned day or a later one.")] }
            : new ActivityApproved(by.Today, command.Conditions, validUntil, by.ActorId);
    }
}
