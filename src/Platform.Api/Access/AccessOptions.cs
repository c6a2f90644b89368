namespace Platform.Api.Access;

/// <summary>Settings of sign-in, under <c>Access</c> in the configuration.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Where the keys of tokens lie. Every node of an installation needs the same ones.</summary>
    public string? KeysDirectory { get; set; }

    /// <summary>The address that tokens name as their issuer; from the request when empty.</summary>
    public Uri? Issuer { get; set; }

    /// <summary>Lets cookies and tokens go over plain HTTP. When it is not said: outside production, or where Platform:BaseUrl is a plain loopback address.</summary>
    public bool? AllowPlainHttp { get; set; }

    public int SessionIdleMinutes { get; set; } = 30;

    public int SessionLongestHours { get; set; } = 12;

    public int AccessTokenMinutes { get; set; } = 10;

    public int FailuresBeforeLockout { get; set; } = 5;

    public int LockoutMinutes { get; set; } = 15;

    public int PasswordLength { get; set; } = 12;

    /// <summary>
    /// Rounds of PBKDF2 with HMAC-SHA-512. 210,000 is what OWASP asks for with this hash, as strong as 600,000 with SHA-256.
    /// </summary>
    public int PasswordHashIterations { get; set; } = 210_000;
}
