namespace Platform.Domain.Channels.Activities;

/// <summary>Calls an activity off, decided or not, as long as it has not taken place.</summary>
public sealed record CancelActivity(string Reason);

public sealed record ActivityWasHeld()
    : Refusal("activity-was-held", "This activity took place. What happened is not called off.");

public static class CancelActivityDecider
{
    public static Decision<ActivityEvent> Decide(CancelActivity command, Activity activity, By by) => activity switch
    {
        { Cancelling: { } known } => known.Reason == command.Reason ? Decision<ActivityEvent>.Nothing : new ActivityIsCancelled(),
        { Holding: not null } => new ActivityWasHeld(),
        { Refusing: not null } => new ActivityIsDecided(),
        _ => new ActivityCancelled(by.Today, command.Reason, by.ActorId),
    };
}
