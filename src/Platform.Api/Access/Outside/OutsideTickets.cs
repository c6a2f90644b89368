using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access.Outside;

/// <summary>What a sign-in at a provider was begun with.</summary>
public sealed record OutsideTicket(string Tenant, string Issuer, string State, string Nonce, string Verifier, string Back, DateTimeOffset EndsAt)
{
    public string Challenge => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public override string ToString() => nameof(OutsideTicket);
}

/// <summary>
/// Keeps it in the browser, sealed, until the person comes back: so that nobody can hand somebody else's sign-in to this browser, and
/// no answer is taken for one that was not asked here.
/// </summary>
public sealed class OutsideTickets(IDataProtectionProvider protection, TimeProvider time, bool allowPlainHttp)
{
    public const string Path = "/connect/outside";

    private static readonly TimeSpan HoldsFor = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _seal = protection.CreateProtector("outside-sign-in.v1");

    public OutsideTicket Begin(HttpContext context, string tenant, string issuer, string back)
    {
        var ticket = new OutsideTicket(tenant, issuer, Random(), Random(), Random(), back, time.GetUtcNow() + HoldsFor);
        // Lax and not strict: the person comes back from another site.
        context.Response.Cookies.Append(Name(context), _seal.Protect(JsonSerializer.Serialize(ticket)), Options(context, HoldsFor));
        return ticket;
    }

    /// <summary>The one of this browser, which serves once; null when there is none, when it ended, or when the answer is not to it.</summary>
    public OutsideTicket? Take(HttpContext context, string? state)
    {
        var kept = context.Request.Cookies[Name(context)];
        context.Response.Cookies.Delete(Name(context), Options(context, null));
        try
        {
            var ticket = kept is null ? null : JsonSerializer.Deserialize<OutsideTicket>(_seal.Unprotect(kept));
            return ticket is not null && ticket.EndsAt > time.GetUtcNow() && state is not null
                && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ticket.State), Encoding.UTF8.GetBytes(state))
                    ? ticket
                    : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Random() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    private string Name(HttpContext context) => IsSecure(context) ? "__Secure-platform-outside" : "platform-outside";

    private bool IsSecure(HttpContext context) => context.Request.IsHttps || !allowPlainHttp;

    private CookieOptions Options(HttpContext context, TimeSpan? age) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = IsSecure(context), Path = Path, MaxAge = age };
}
