using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Platform.Api.Audit;
using Platform.Domain.Audit;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access;

/// <summary>Tokens for programs: client credentials, opaque tokens that stop working the moment they are revoked.</summary>
public static class TokenServer
{
    public static void AddTokenServer(this IServiceCollection services, bool allowPlainHttp)
    {
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<AuthDb>().ReplaceDefaultEntities<Guid>())
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token")
                    .SetIntrospectionEndpointUris("connect/introspect")
                    .SetRevocationEndpointUris("connect/revoke");
                server.AllowClientCredentialsFlow();
                server.RegisterScopes([.. AccessScopes.All]);
                server.UseReferenceAccessTokens();
                server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<IssueClientToken>());
                var http = server.UseAspNetCore();
                if (allowPlainHttp)
                {
                    http.DisableTransportSecurityRequirement();
                }
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
                validation.AddAudiences(AccessScopes.Audience);
                validation.EnableTokenEntryValidation();
            });

        // Here and not above, so that a start that serves nothing (code generation, OpenAPI) writes no keys.
        services.AddOptions<OpenIddictServerOptions>().Configure<TokenKeys, IOptions<AccessOptions>>((server, keys, options) =>
        {
            // The first of each is used; what the others signed and encrypted still holds.
            server.SigningCredentials.AddRange(keys.Signing().Select(key => new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256)));
            server.EncryptionCredentials.AddRange(keys.Encryption().Select(
                key => new EncryptingCredentials(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512)));
            server.Issuer = options.Value.Issuer;
            server.AccessTokenLifetime = TimeSpan.FromMinutes(options.Value.AccessTokenMinutes);
        });
    }
}

/// <summary>
/// Issues a token to a program that proved its secret or its key. The tenant is the one that the program was registered for: nothing
/// in the request can choose another. A request that names no scope gets to read, and no more.
/// </summary>
public sealed class IssueClientToken(IOpenIddictApplicationManager applications, UsedAssertions assertions, AccessJournal journal)
    : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        var client = context.ClientId is { } id ? await applications.FindByClientIdAsync(id, context.CancellationToken) : null;
        var properties = client is null ? null : await applications.GetPropertiesAsync(client, context.CancellationToken);
        if (client is null || properties is null || !properties.TryGetValue(AccessClaims.Tenant, out var tenant))
        {
            context.Reject(Errors.UnauthorizedClient, "The client is registered for no tenant.");
            return;
        }

        if (context.Request.ClientAssertion is { Length: > 0 } assertion && !await assertions.TakeOnce(assertion, context.CancellationToken))
        {
            context.Reject(Errors.InvalidClient, "This client assertion was used before. Make one for each request.");
            return;
        }

        IReadOnlyList<string> scopes = context.Request.GetScopes();
        if (scopes.Count == 0 && await applications.HasPermissionAsync(client, Permissions.Prefixes.Scope + AccessScopes.Read, context.CancellationToken))
        {
            scopes = [AccessScopes.Read];
        }

        var identity = new ClaimsIdentity("client", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, context.ClientId);
        identity.SetClaim(AccessClaims.Client, context.ClientId);
        identity.SetClaim(AccessClaims.Tenant, tenant.GetString());
        identity.SetScopes(scopes);
        identity.SetResources(AccessScopes.Audience);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        await journal.Record(tenant.GetString()!, context.ClientId, null, record => new TokenIssued(record, context.ClientId!), context.CancellationToken);
        context.SignIn(new ClaimsPrincipal(identity));
    }
}
