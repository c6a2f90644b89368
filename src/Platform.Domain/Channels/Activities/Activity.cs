namespace Platform.Domain.Channels.Activities;

/// <summary>What a decision about an activity needs to know.</summary>
public sealed record Activity(
    Guid Id, ActivityRequested Request, ActivityApproved? Approval, ActivityRefused? Refusing, ActivityCancelled? Cancelling, ActivityHeld? Holding)
{
    public static Activity? Evolve(Activity? activity, ActivityEvent @event) => (activity, @event) switch
    {
        (_, ActivityRequested e) => new(e.ActivityId, e, null, null, null, null),
        (null, _) => null,
        (var a, ActivityApproved e) => a with { Approval = e },
        (var a, ActivityRefused e) => a with { Refusing = e },
        (var a, ActivityCancelled e) => a with { Cancelling = e },
        (var a, ActivityHeld e) => a with { Holding = e },
        (var a, _) => a,
    };
}
