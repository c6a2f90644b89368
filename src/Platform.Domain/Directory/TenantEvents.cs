namespace Platform.Domain.Directory;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record TenantEvent
{
    private protected TenantEvent()
    {
    }
}

/// <param name="TenantId">The normalized slug, see <see cref="TenantSlug"/>.</param>
/// <param name="BureauKind">Code of the kind of bureau; null for an oversight tenant.</param>
[StoredAs("tenant.registered.v1")]
public sealed record TenantRegistered(string TenantId, string NameZh, string NameEn, TenantKind Kind, string? BureauKind) : TenantEvent;

/// <param name="From">First day of the membership, in Asia/Shanghai.</param>
[StoredAs("tenant.joined-oversight.v1")]
public sealed record TenantJoinedOversight(string OversightId, DateOnly From) : TenantEvent;

/// <param name="On">First day without the membership, in Asia/Shanghai.</param>
[StoredAs("tenant.left-oversight.v1")]
public sealed record TenantLeftOversight(string OversightId, DateOnly On) : TenantEvent;

[StoredAs("tenant.suspended.v1")]
public sealed record TenantSuspended(string Reason) : TenantEvent;

[StoredAs("tenant.reinstated.v1")]
public sealed record TenantReinstated(string Reason) : TenantEvent;

public enum TenantKind
{
    Bureau,
    Oversight,
}
