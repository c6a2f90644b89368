namespace Platform.Domain.Directory;

/// <summary>Puts a tenant under an oversight tenant from a day on.</summary>
/// <param name="Oversight">The oversight tenant as it stands; null when the directory knows none of that name.</param>
/// <param name="OversightAncestors">Ids of the tenants above the oversight tenant, at any height.</param>
/// <param name="From">First day of the membership, in Asia/Shanghai.</param>
public sealed record JoinOversight(Tenant? Oversight, IReadOnlyCollection<string> OversightAncestors, DateOnly From);

public sealed record TenantIsNotOversight()
    : Refusal("tenant-is-not-oversight", "A tenant can only join an oversight tenant that is registered and not suspended.");

public sealed record MembershipWouldCircle(string TenantId, string OversightId)
    : Refusal("membership-would-circle", $"{OversightId} stands at or below {TenantId}, which therefore cannot join it.");

public sealed record TenantBelongsElsewhere(string OversightId, DateOnly From)
    : Refusal("tenant-belongs-elsewhere", $"The tenant has belonged to {OversightId} since {From:yyyy-MM-dd}. End that membership first.");

public sealed record MembershipOverlaps(string OversightId, DateOnly To)
    : Refusal("membership-overlaps", $"The tenant belonged to {OversightId} until {To:yyyy-MM-dd}. Give that day or a later one.");

public sealed record TenantIsUnknown(string TenantId)
    : Refusal("tenant-is-unknown", $"The directory has no tenant {TenantId}. Register it first.");

public sealed record TenantIsSuspended()
    : Refusal("tenant-is-suspended", "The tenant is suspended. Reinstate it first.");

public static class JoinOversightDecider
{
    public static Decision<TenantEvent> Decide(JoinOversight command, Tenant tenant)
    {
        if (tenant.Suspended)
        {
            return new TenantIsSuspended();
        }

        if (command.Oversight is not { Kind: TenantKind.Oversight, Suspended: false } oversight)
        {
            return new TenantIsNotOversight();
        }

        if (oversight.TenantId == tenant.TenantId || command.OversightAncestors.Contains(tenant.TenantId))
        {
            return new MembershipWouldCircle(tenant.TenantId, oversight.TenantId);
        }

        if (tenant.OpenMembership is { } open)
        {
            return open.OversightId == oversight.TenantId && open.From == command.From
                ? Decision<TenantEvent>.Nothing
                : new TenantBelongsElsewhere(open.OversightId, open.From);
        }

        return tenant.Memberships.LastOrDefault() is { To: { } to } last && command.From < to
            ? new MembershipOverlaps(last.OversightId, to)
            : new TenantJoinedOversight(oversight.TenantId, command.From);
    }
}
