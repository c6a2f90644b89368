using Platform.Api.Tenancy;

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
