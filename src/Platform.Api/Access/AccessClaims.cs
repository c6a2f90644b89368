using System.Security.Claims;
using Platform.Api.Tenancy;
using Platform.Domain.Access;

namespace Platform.Api.Access;

/// <summary>What a credential says. What its holder may do is never in it: that is read anew for each request.</summary>
public static class AccessClaims
{
    public const string Subject = "sub";
    public const string Tenant = TenancyServices.TenantClaim;
    public const string Client = "client";
    public const string Name = "name";

    /// <summary>The id of the session; only what came with a session has it.</summary>
    public const string Session = "sid";

    /// <summary>Something that has to be done before anything else, by <see cref="Owed"/>.</summary>
    public const string Owes = "owes";

    /// <summary>Under which id the grants of a signed-in person or program are kept.</summary>
    public static Guid AccountOf(ClaimsPrincipal principal)
    {
        var subject = principal.FindFirst(Subject)!.Value;
        return principal.HasClaim(claim => claim.Type == Client) ? AccountGrants.OfClient(subject) : Guid.Parse(subject);
    }
}

/// <summary>The two ways to authenticate, and the one that chooses between them.</summary>
public static class AccessSchemes
{
    public const string Choose = "platform";
    public const string Session = "session";
    public const string Token = "token";
}

/// <summary>What a program's token allows at most; its grants then say what of that.</summary>
public static class AccessScopes
{
    public const string Read = "platform.read";
    public const string Write = "platform.write";
    public const string Audience = "platform-api";

    public static IReadOnlyList<string> All { get; } = [Read, Write];
}
