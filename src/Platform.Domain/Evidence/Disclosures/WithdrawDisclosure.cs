namespace Platform.Domain.Evidence.Disclosures;

/// <summary>Ends a disclosure at once.</summary>
public sealed record WithdrawDisclosure(string Reason);

public sealed record DisclosureHasEnded()
    : Refusal("disclosure-has-ended", "The disclosure ended by itself. There is nothing to withdraw.");

public static class WithdrawDisclosureDecider
{
    public static Decision<DisclosureEvent> Decide(WithdrawDisclosure command, Disclosure disclosure, By by) => disclosure switch
    {
        { WithdrawnOn: not null } => Decision<DisclosureEvent>.Nothing,
        { Until: var last } when last < by.Today => new DisclosureHasEnded(),
        _ => new DisclosureWithdrawn(by.Today, command.Reason, by.ActorId),
    };
}
