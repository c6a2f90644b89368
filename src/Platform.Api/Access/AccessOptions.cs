namespace Platform.Api.Access;

/// <summary>Settings of sign-in, under <c>Access</c> in the configuration.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Where the keys of tokens lie. Every node of an installation needs the same ones.</summary>
    public string? KeysDirectory { get; set; }

    /// <summary>Seconds after which a server looks whether the keys of tokens were replaced.</summary>
    public int KeysReadAgainSeconds { get; set; } = 15;

    /// <summary>The address that tokens name as their issuer; from the request when empty.</summary>
    public Uri? Issuer { get; set; }

    /// <summary>Lets cookies and tokens go over plain HTTP. When it is not said: outside production, or where Platform:BaseUrl is a plain loopback address.</summary>
    public bool? AllowPlainHttp { get; set; }

    /// <summary>The hosts (<c>login.example</c>, or with a port) of providers that tenants may let people sign in through. Nobody else is asked.</summary>
    public string[] OutsideHosts { get; set; } = [];

    public int AccessTokenMinutes { get; set; } = 10;

    /// <summary>
    /// Failures under one name until it waits. One number for the installation: one for each tenant would tell, by when the
    /// lock comes, which names exist.
    /// </summary>
    public int FailuresBeforeLockout { get; set; } = 5;

    /// <summary>Failures from one network address until it waits. A whole bureau may stand behind one address.</summary>
    public int FailuresBeforeAddressWaits { get; set; } = 100;

    public int LockoutMinutes { get; set; } = 15;

    /// <summary>Minutes after signing in, or after giving the password anew, in which what is sensitive may be done.</summary>
    public int ProofMinutes { get; set; } = 10;

    public int InvitationHours { get; set; } = 72;

    /// <summary>Days without a sign-in after which an account is reported as idle.</summary>
    public int IdleAccountDays { get; set; } = 90;

    /// <summary>
    /// Rounds of PBKDF2 with HMAC-SHA-512. 210,000 is what OWASP asks for with this hash, as strong as 600,000 with SHA-256.
    /// </summary>
    public int PasswordHashIterations { get; set; } = 210_000;
}
