namespace Platform.Domain.Directory;

/// <summary>Stops a tenant: nobody signs in to it and nothing is recorded in it until it is reinstated.</summary>
public sealed record SuspendTenant(string Reason);

public sealed record ReasonIsMissing()
    : Refusal("reason-is-missing", "Give the reason, in 1 to 500 characters.")
{
    public const int Longest = 500;

    public static bool From(string? reason) => string.IsNullOrWhiteSpace(reason) || reason.Length > Longest;
}

public static class SuspendTenantDecider
{
    public static Decision<TenantEvent> Decide(SuspendTenant command, Tenant tenant) =>
        tenant.Suspended ? Decision<TenantEvent>.Nothing
        : ReasonIsMissing.From(command.Reason) ? new ReasonIsMissing()
        : new TenantSuspended(command.Reason.Trim());
}
