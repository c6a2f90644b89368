using System.Collections.Immutable;

namespace Platform.Domain.Access;

/// <summary>A role that an account holds; for the whole tenant when no unit is named.</summary>
public sealed record RoleGrant(string Role, Guid? UnitId);

/// <summary>What an account may do in one tenant. Read at the start of each request, so a change acts on the next one.</summary>
/// <param name="Id">The account, or for a program <see cref="OfClient"/> of its client id.</param>
/// <param name="SuspendedBecause">The reason of the suspension that is in force; null when none is.</param>
public sealed record AccountGrants(Guid Id, Guid? PersonId, ImmutableList<RoleGrant> Grants, string? SuspendedBecause)
{
    /// <summary>Whether it came from outside and nobody has decided yet whether it may be used.</summary>
    public bool Waits { get; init; }

    /// <summary>The provider that it signs in through, as that names itself; null for an account with a password of its own.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether it may not be used: it is suspended, or still waits.</summary>
    public bool IsSuspended => SuspendedBecause is not null || Waits;

    public bool Holds(string role, Guid? unitId) => Grants.Contains(new RoleGrant(role, unitId));

    /// <summary>The account id of a program. Derived, so that no client id can be chosen to be somebody's account.</summary>
    public static Guid OfClient(string clientId) => DeterministicId.From("access-client", clientId);

    public static AccountGrants? Evolve(AccountGrants? account, AccountEvent @event) => (account, @event) switch
    {
        (_, AccountRegistered e) => new(e.AccountId, e.PersonId, [], null),
        (_, AccountCameFromOutside e) => new(e.AccountId, null, [], null) { Waits = true, Issuer = e.Issuer },
        (null, _) => null,
        (var a, AccountApproved e) => a with { Waits = false, PersonId = e.PersonId },
        (var a, AccountTurnedDown e) => a with { Waits = false, SuspendedBecause = e.Reason },
        (var a, RoleGranted e) => a with { Grants = a.Grants.Add(new RoleGrant(e.Role, e.UnitId)) },
        (var a, RoleWithdrawn e) => a with { Grants = a.Grants.Remove(new RoleGrant(e.Role, e.UnitId)) },
        (var a, AccountSuspended e) => a with { SuspendedBecause = e.Reason },
        (var a, AccountReinstated) => a with { SuspendedBecause = null },
        (var a, _) => a,
    };
}
