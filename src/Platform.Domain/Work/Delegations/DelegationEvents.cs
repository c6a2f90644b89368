namespace Platform.Domain.Work.Delegations;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record DelegationEvent
{
    private protected DelegationEvent()
    {
    }
}

/// <summary>The holder of a post lets another person act for them, from a day to a day.</summary>
/// <param name="BookId">The stream: one for each post.</param>
/// <param name="PrincipalId">The person who holds the post.</param>
/// <param name="DelegateId">The person who may act for them.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai.</param>
[StoredAs("delegation.given.v1")]
public sealed record DelegationGiven(
    Guid BookId,
    Guid DelegationId,
    Guid PostId,
    Guid PrincipalId,
    Guid DelegateId,
    IReadOnlyList<string> Abilities,
    DateOnly From,
    DateOnly Until,
    string Reason,
    string GivenBy) : DelegationEvent;

/// <summary>It ended before its last day, at once.</summary>
[StoredAs("delegation.revoked.v1")]
public sealed record DelegationRevoked(Guid DelegationId, DateOnly On, string Reason, string RevokedBy) : DelegationEvent;
