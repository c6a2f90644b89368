namespace Platform.Domain.Access;

// These names and members are what is stored: changing one is a migration.
public abstract record AccountEvent
{
    private protected AccountEvent()
    {
    }
}

/// <summary>An account may be used in this tenant. A program has no person.</summary>
[StoredAs("access.account-registered.v1")]
public sealed record AccountRegistered(Guid AccountId, Guid? PersonId) : AccountEvent;

/// <summary>A role was given, for one unit and everything under it, or for the whole tenant when no unit is named.</summary>
[StoredAs("access.role-granted.v1")]
public sealed record RoleGranted(string Role, Guid? UnitId) : AccountEvent;

[StoredAs("access.role-withdrawn.v1")]
public sealed record RoleWithdrawn(string Role, Guid? UnitId) : AccountEvent;

[StoredAs("access.account-suspended.v1")]
public sealed record AccountSuspended(string Reason) : AccountEvent;

[StoredAs("access.account-reinstated.v1")]
public sealed record AccountReinstated(string Reason) : AccountEvent;

/// <summary>Somebody whom the outside provider of the tenant knows came for the first time, and waits until they are approved.</summary>
/// <param name="Issuer">The provider, as it names itself.</param>
[StoredAs("access.account-came-from-outside.v1")]
public sealed record AccountCameFromOutside(Guid AccountId, string Issuer) : AccountEvent;

/// <summary>An account that came from outside may be used. It has no role yet.</summary>
[StoredAs("access.account-approved.v1")]
public sealed record AccountApproved(Guid? PersonId) : AccountEvent;

/// <summary>An account that came from outside may not be used.</summary>
[StoredAs("access.account-turned-down.v1")]
public sealed record AccountTurnedDown(string Reason) : AccountEvent;
