using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation;
using Platform.Api.Access.Programs;
using Platform.Api.Audit;
using Platform.Domain.Audit;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access;

/// <summary>
/// Tokens for programs, opaque ones that stop working the moment they are revoked: client credentials for machines, and codes with PKCE
/// for programs with which people sign in by their account here.
/// </summary>
public static class TokenServer
{
    public static void AddTokenServer(this IServiceCollection services, bool allowPlainHttp)
    {
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<AuthDb>().ReplaceDefaultEntities<Guid>())
            .AddServer(server =>
            {
                server.SetAuthorizationEndpointUris("connect/authorize")
                    .SetTokenEndpointUris("connect/token")
                    .SetIntrospectionEndpointUris("connect/introspect")
                    .SetRevocationEndpointUris("connect/revoke")
                    .SetUserInfoEndpointUris("connect/userinfo")
                    .SetEndSessionEndpointUris("connect/logout");
                server.AllowClientCredentialsFlow();
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
                server.AllowRefreshTokenFlow().SetRefreshTokenReuseLeeway(TimeSpan.Zero);
                server.RegisterScopes([.. AccessScopes.OfPrograms]);
                server.RegisterClaims(Claims.PreferredUsername, Claims.Name, AccessClaims.Tenant);
                server.UseReferenceAccessTokens().UseReferenceRefreshTokens();
                server.Configure(Narrow);
                server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<IssueClientToken>());
                server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<GoOnForPerson>());
                server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseScopedHandler<AnswerAuthorizationRequest>());
                server.AddEventHandler<HandleEndSessionRequestContext>(handler => handler.UseScopedHandler<EndByProgram>());
                server.AddEventHandler<HandleUserInfoRequestContext>(handler => handler.UseScopedHandler<DescribePerson>());
                server.AddEventHandler<HandleRevocationRequestContext>(handler => handler.UseScopedHandler<EndWhatIsRevoked>());
                server.RemoveEventHandler(OpenIddictServerHandlers.RedeemTokenEntry.Descriptor);
                server.AddEventHandler<ProcessSignInContext>(handler => handler.UseScopedHandler<RedeemOnce>()
                    .SetOrder(OpenIddictServerHandlers.RedeemTokenEntry.Descriptor.Order));
                server.AddEventHandler<ValidateTokenContext>(handler => handler.UseScopedHandler<EndWhatIsReused>()
                    .SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 1));
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
                validation.EnableAuthorizationEntryValidation();
            });

        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<TokenKeyWatch>().Server);
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictValidationOptions>>(provider => provider.GetRequiredService<TokenKeyWatch>().Validation);

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

    // What is shipped and nobody here needs: a proof that proves nothing, and answers that a page of ours would have to run a script for.
    private static void Narrow(OpenIddictServerOptions server)
    {
        server.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain);
        server.ResponseModes.Remove(ResponseModes.FormPost);
        server.ResponseModes.Remove(ResponseModes.Fragment);
        server.PromptValues.Remove(PromptValues.Login);
        server.PromptValues.Remove(PromptValues.SelectAccount);
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
        if (!context.Request.IsClientCredentialsGrantType())
        {
            return;
        }

        var client = context.ClientId is { } id ? await applications.FindByClientIdAsync(id, context.CancellationToken) : null;
        var properties = client is null ? null : await applications.GetPropertiesAsync(client, context.CancellationToken);
        if (client is null || properties is null || !properties.TryGetValue(AccessClaims.Tenant, out var tenant))
        {
            context.Reject(Errors.UnauthorizedClient, "The client is registered for no tenant.");
            return;
        }

        if (context.Request.ClientAssertion is { Length: > 0 } assertion && !await assertions.TakeOnce(assertion, context.CancellationToken))
        {
            context.Reject(Errors.InvalidClient, UsedAssertions.WasUsed);
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
