using System.Collections.Immutable;

namespace Platform.Domain.Directory;

/// <summary>Time under one oversight tenant: from a first day up to, and without, <paramref name="To"/>; null while it lasts.</summary>
public sealed record Membership(string OversightId, DateOnly From, DateOnly? To)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day < To);
}

/// <summary>What the directory knows of a tenant. The directory is global: it decides which tenants exist.</summary>
public sealed record Tenant(
    Guid Id,
    string TenantId,
    string NameZh,
    string NameEn,
    TenantKind Kind,
    string? BureauKind,
    bool Suspended,
    ImmutableList<Membership> Memberships)
{
    public static Guid IdFor(string slug) => DeterministicId.From("tenant", slug);

    /// <summary>The membership that has no end yet.</summary>
    public Membership? OpenMembership => Memberships.LastOrDefault(m => m.To is null);

    /// <summary>The oversight tenant that this one belongs to on a day; null when it belongs to none.</summary>
    public string? OversightOn(DateOnly day) => Memberships.LastOrDefault(m => m.Covers(day))?.OversightId;

    public static Tenant? Evolve(Tenant? tenant, TenantEvent @event) => (tenant, @event) switch
    {
        (_, TenantRegistered e) => new(IdFor(e.TenantId), e.TenantId, e.NameZh, e.NameEn, e.Kind, e.BureauKind, false, []),
        (null, _) => null,
        (_, TenantJoinedOversight e) => tenant with { Memberships = tenant.Memberships.Add(new(e.OversightId, e.From, null)) },
        (_, TenantLeftOversight e) => tenant with { Memberships = tenant.Memberships.ConvertAll(m => m.To is null && m.OversightId == e.OversightId ? m with { To = e.On } : m) },
        (_, TenantSuspended) => tenant with { Suspended = true },
        (_, TenantReinstated) => tenant with { Suspended = false },
        _ => tenant,
    };
}
