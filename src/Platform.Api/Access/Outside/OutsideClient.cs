using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access.Outside;

/// <summary>What a provider publishes of itself (OpenID Connect Discovery), as far as it is used here.</summary>
public sealed record OutsideMetadata(
    [property: JsonPropertyName("issuer")] string Issuer,
    [property: JsonPropertyName("authorization_endpoint")] Uri Authorization,
    [property: JsonPropertyName("token_endpoint")] Uri Token,
    [property: JsonPropertyName("jwks_uri")] Uri Keys,
    [property: JsonPropertyName("authorization_response_iss_parameter_supported")] bool SaysIssuer = false);

/// <summary>Whom a provider vouched for.</summary>
/// <param name="TwoFactors">Whether it says that they proved who they are by more than a password (RFC 8176: <c>mfa</c>).</param>
public sealed record OutsidePerson(string Issuer, string Subject, string? UserName, bool TwoFactors);

/// <summary>A provider did not answer as the standard has it, or what it answered is not to be believed.</summary>
public sealed class OutsideFaultException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Asks outside providers. Each address is looked at before it is asked, those that a provider names as well; nothing is followed to
/// another address, and no answer may be large or take long.
/// </summary>
public sealed class OutsideClient(IHttpClientFactory http, OutsideAddresses addresses, TimeProvider time)
{
    public const string Name = "outside";

    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    public const int LargestAnswer = 256 * 1024;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private readonly ConcurrentDictionary<string, (OutsideMetadata Metadata, DateTimeOffset At)> _known = new();

    public async Task<OutsideMetadata> Metadata(string issuer, CancellationToken cancellation)
    {
        if (_known.TryGetValue(issuer, out var known) && known.At + KeptFor > time.GetUtcNow())
        {
            return known.Metadata;
        }

        var found = Read<OutsideMetadata>(await Send(new(HttpMethod.Get, new Uri($"{issuer.TrimEnd('/')}/.well-known/openid-configuration")), cancellation));
        // Somebody who names themself as another would be believed as that other.
        if (found.Issuer != issuer)
        {
            throw new OutsideFaultException("The provider names itself otherwise than it is set here.");
        }

        _known[issuer] = (found, time.GetUtcNow());
        return found;
    }

    /// <summary>Redeems a code, and believes what comes for it only when it is signed by the provider, for us, now, and for this very sign-in.</summary>
    public async Task<OutsidePerson> Redeem(
        OutsideProvider provider, string? secret, string code, string verifier, string nonce, string redirect, CancellationToken cancellation)
    {
        var metadata = await Metadata(provider.Issuer, cancellation);
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = redirect,
            ["code_verifier"] = verifier,
            ["client_id"] = provider.ClientId,
        };
        if (secret is not null)
        {
            fields["client_secret"] = secret;
        }

        using var content = new FormUrlEncodedContent(fields);
        var tokens = Read<Tokens>(await Send(new(HttpMethod.Post, metadata.Token) { Content = content }, cancellation));
        var keys = new JsonWebKeySet(await Send(new(HttpMethod.Get, metadata.Keys), cancellation)).GetSigningKeys();
        var token = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(tokens.Identity, new TokenValidationParameters
        {
            ValidIssuer = metadata.Issuer,
            ValidAudience = provider.ClientId,
            IssuerSigningKeys = keys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(2),
        });
        if (!token.IsValid)
        {
            throw new OutsideFaultException("The provider's word about the person does not hold.", token.Exception);
        }

        var said = token.ClaimsIdentity;
        if (said.FindFirst("nonce")?.Value != nonce)
        {
            throw new OutsideFaultException("The provider's word is about another sign-in.");
        }

        if (said.FindFirst("azp")?.Value is { } party && party != provider.ClientId)
        {
            throw new OutsideFaultException("The provider's word is for somebody else.");
        }

        return new(
            metadata.Issuer,
            said.FindFirst("sub")?.Value ?? throw new OutsideFaultException("The provider does not say whom it means."),
            said.FindFirst(provider.UserNameClaim)?.Value,
            said.FindAll("amr").Any(each => each.Value == "mfa"));
    }

    private async Task<string> Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        {
            if (!addresses.MayBeAsked(request.RequestUri!))
            {
                throw new OutsideFaultException($"This server may not ask {request.RequestUri!.Host}.");
            }

            try
            {
                using var client = http.CreateClient(Name);
                using var answer = await client.SendAsync(request, cancellation);
                return answer.IsSuccessStatusCode
                    ? await answer.Content.ReadAsStringAsync(cancellation)
                    : throw new OutsideFaultException($"The provider answered {(int)answer.StatusCode}.");
            }
            catch (Exception fault) when (fault is HttpRequestException || (fault is TaskCanceledException && !cancellation.IsCancellationRequested))
            {
                throw new OutsideFaultException("The provider cannot be reached.", fault);
            }
        }
    }

    private static T Read<T>(string answer)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(answer, Strict) ?? throw new OutsideFaultException("The provider answered nothing.");
        }
        catch (JsonException fault)
        {
            throw new OutsideFaultException("The provider's answer cannot be read.", fault);
        }
    }

    private static readonly JsonSerializerOptions Strict = new() { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    private sealed record Tokens([property: JsonPropertyName("id_token")] string Identity);
}
