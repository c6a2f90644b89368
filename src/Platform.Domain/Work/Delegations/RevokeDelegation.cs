namespace Platform.Domain.Work.Delegations;

/// <summary>Ends a delegation at once.</summary>
public sealed record RevokeDelegation(Guid DelegationId, string Reason);

public sealed record DelegationHasEnded()
    : Refusal("delegation-has-ended", "The delegation ended by itself. There is nothing to revoke.");

public static class RevokeDelegationDecider
{
    public static Decision<DelegationEvent> Decide(RevokeDelegation command, DelegationBook book, By by) =>
        book.Delegations.Find(given => given.Id == command.DelegationId) switch
        {
            null or { RevokedOn: not null } => Decision<DelegationEvent>.Nothing,
            { Until: var last } when last < by.Today => new DelegationHasEnded(),
            _ => new DelegationRevoked(command.DelegationId, by.Today, command.Reason, by.ActorId),
        };
}
