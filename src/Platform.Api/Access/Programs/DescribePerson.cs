using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access.Programs;

/// <summary>Tells a program who signed in: account and tenant, and with the scope <c>profile</c> the user name and the person's name.</summary>
public sealed class DescribePerson(AccessFacts facts) : IOpenIddictServerHandler<HandleUserInfoRequestContext>
{
    public async ValueTask HandleAsync(HandleUserInfoRequestContext context)
    {
        var cancellation = context.CancellationToken;
        if (!Guid.TryParse(context.AccessTokenPrincipal.GetClaim(Claims.Subject), out var account) || context.AccessTokenPrincipal.HasClaim(claim => claim.Type == AccessClaims.Client))
        {
            context.Reject(Errors.InvalidToken, "This token is no person's.");
            return;
        }

        var tenant = context.AccessTokenPrincipal.GetClaim(AccessClaims.Tenant)!;
        var (isOpen, _, grants) = await facts.Enter(tenant, account, null, cancellation);
        if (!isOpen || grants.IsSuspended)
        {
            context.Reject(Errors.InvalidToken, "The account may not be used.");
            return;
        }

        context.Claims[AccessClaims.Tenant] = tenant;
        if (context.AccessTokenPrincipal.HasScope(Scopes.Profile))
        {
            context.PreferredUsername = context.AccessTokenPrincipal.GetClaim(AccessClaims.Name);
            if (grants.PersonId is { } person && await facts.Person(tenant, person, cancellation) is { } named)
            {
                context.Claims[Claims.Name] = named.Name;
            }
        }
    }
}
