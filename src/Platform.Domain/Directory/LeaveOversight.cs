namespace Platform.Domain.Directory;

/// <summary>Ends a tenant's membership.</summary>
/// <param name="On">First day without it, in Asia/Shanghai.</param>
public sealed record LeaveOversight(string OversightId, DateOnly On);

public sealed record TenantIsNotAMember(string OversightId)
    : Refusal("tenant-is-not-a-member", $"The tenant does not belong to {OversightId}.");

public sealed record MembershipBeganLater(DateOnly From)
    : Refusal("membership-began-later", $"The membership began on {From:yyyy-MM-dd}. Give that day or a later one.");

public static class LeaveOversightDecider
{
    public static Decision<TenantEvent> Decide(LeaveOversight command, Tenant tenant)
    {
        if (tenant.OpenMembership is not { } open || open.OversightId != command.OversightId)
        {
            return tenant.Memberships.Any(m => m.OversightId == command.OversightId && m.To == command.On)
                ? Decision<TenantEvent>.Nothing
                : new TenantIsNotAMember(command.OversightId);
        }

        return command.On < open.From
            ? new MembershipBeganLater(open.From)
            : new TenantLeftOversight(command.OversightId, command.On);
    }
}
