using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;

namespace Platform.Api.Access;

/// <summary>
/// Authenticates programs by the tokens that the token server issued. What a token says never changes, and to decrypt it and
/// check its signature costs as much as the rest of a command: so that is done once and kept for a few minutes. Whether the
/// token still stands is asked of the database for each request, so that a revocation acts on the next one.
/// </summary>
public sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IAuthenticationHandlerProvider handlers, ValidatedTokens validated,
    AccessFacts facts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var hash = ValidatedTokens.Hash(Request.Headers.Authorization.ToString());
        if (validated.Find(hash) is var (tokenId, principal) && principal.FindFirst(AccessClaims.Tenant)?.Value is { } tenant)
        {
            // With the grants, which the request needs next: one round trip for both.
            var entry = await facts.Enter(tenant, AccessClaims.AccountOf(principal), tokenId, Context.RequestAborted);
            if (entry.TokenStands)
            {
                Context.Features.Set(entry);
                return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name));
            }
        }

        // The handler itself: what a request adds to its principal must not be kept for the next one.
        var handler = await handlers.GetHandlerAsync(Context, OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        var answer = await handler!.AuthenticateAsync();
        if (answer is { Succeeded: true, Principal: { } fresh } && Guid.TryParse(fresh.GetTokenId(), out var id))
        {
            validated.Keep(hash, id, fresh);
        }

        return answer;
    }
}

/// <summary>What tokens were found to say, by the hash of the credential: the token itself is kept nowhere.</summary>
public sealed class ValidatedTokens : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public static string Hash(string credential) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(credential)));

    public (Guid TokenId, ClaimsPrincipal Principal)? Find(string hash) =>
        _cache.TryGetValue(hash, out (Guid TokenId, ClaimsPrincipal Principal) found) ? (found.TokenId, Copy(found.Principal)) : null;

    public void Keep(string hash, Guid tokenId, ClaimsPrincipal principal) =>
        _cache.Set(hash, (tokenId, Copy(principal)), new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = KeptFor, Size = 1 });

    // A principal's own copy shares its identities, and what one request adds to them would be the next one's.
    private static ClaimsPrincipal Copy(ClaimsPrincipal principal) => new(principal.Identities.Select(identity => identity.Clone()));

    public void Dispose() => _cache.Dispose();
}
