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

    /// <summary>By what somebody proved who they are (RFC 8176): <c>pwd</c>, <c>otp</c>, <c>hwk</c>, <c>mfa</c>.</summary>
    public const string Methods = "amr";

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

    /// <summary>That a person signs in; every program asks for it, and it gives nothing by itself.</summary>
    public const string OpenId = "openid";

    /// <summary>The user name and the name of the person who signed in.</summary>
    public const string Profile = "profile";

    /// <summary>To go on while the person is not there, for as long as a session may last.</summary>
    public const string OfflineAccess = "offline_access";

    public static IReadOnlyList<string> All { get; } = [Read, Write];

    /// <summary>What a program with which people sign in may be registered for.</summary>
    public static IReadOnlyList<string> OfPrograms { get; } = [Profile, Read, Write];

    /// <summary>What each of them may ask for without being registered for it.</summary>
    public static IReadOnlyList<string> OfEveryProgram { get; } = [OpenId, OfflineAccess];

    /// <summary>The scopes of a request, which has spaces between them.</summary>
    public static IReadOnlyList<string> Asked(string? scope) => [.. (scope ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
