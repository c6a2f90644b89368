namespace Platform.Domain.Directory;

/// <summary>Ends a suspension.</summary>
public sealed record ReinstateTenant(string Reason);

public static class ReinstateTenantDecider
{
    public static Decision<TenantEvent> Decide(ReinstateTenant command, Tenant tenant) =>
        !tenant.Suspended ? Decision<TenantEvent>.Nothing
        : ReasonIsMissing.From(command.Reason) ? new ReasonIsMissing()
        : new TenantReinstated(command.Reason.Trim());
}
