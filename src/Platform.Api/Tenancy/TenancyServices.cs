using Wolverine.Http;

namespace Platform.Api.Tenancy;

/// <summary>
/// Where a request's tenant comes from: the credential alone. Named as Finbuckle.MultiTenant names its parts, so that it
/// could be put behind this seam (ADR 0001).
/// </summary>
public static class TenancyServices
{
    public const string TenantClaim = "tenant";

    public static void UseTenancy(this WolverineHttpOptions options)
    {
        options.TenantId.IsClaimTypeNamed(TenantClaim);
        // Said aloud: without it a request that names no tenant runs on in a default one.
        options.TenantId.AssertExists();
    }
}
