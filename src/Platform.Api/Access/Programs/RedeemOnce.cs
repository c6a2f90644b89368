using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access.Programs;

/// <summary>
/// Lets a code or a refresh token serve once. As shipped, of several who redeem one refresh token at the same moment all are let in;
/// here one is, and the sign-in ends, because one of them is a thief.
/// </summary>
public sealed class RedeemOnce(IOpenIddictTokenManager tokens, AuthDb db) : IOpenIddictServerHandler<ProcessSignInContext>
{
    public async ValueTask HandleAsync(ProcessSignInContext context)
    {
        var found = context.Transaction.GetProperty<ProcessAuthenticationContext>(typeof(ProcessAuthenticationContext).FullName!);
        var principal = context.EndpointType != OpenIddictServerEndpointType.Token ? null
            : context.Request.IsAuthorizationCodeGrantType() ? found?.AuthorizationCodePrincipal
            : context.Request.IsRefreshTokenGrantType() ? found?.RefreshTokenPrincipal
            : null;
        if (principal?.GetTokenId() is not { Length: > 0 } id)
        {
            return;
        }

        if (await tokens.FindByIdAsync(id, context.CancellationToken) is not { } token || !await tokens.TryRedeemAsync(token, context.CancellationToken))
        {
            await ProgramBook.End(db, principal.GetAuthorizationId(), context.CancellationToken);
            context.Reject(Errors.InvalidGrant, "This was used before. Let the person sign in again.");
        }
    }
}

/// <summary>Ends the sign-in of a code or a refresh token that comes a second time, before it is refused: also what is being issued beside it.</summary>
public sealed class EndWhatIsReused(IOpenIddictTokenManager tokens, AuthDb db) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (context.Principal?.GetTokenId() is { Length: > 0 } id
            && await tokens.FindByIdAsync(id, context.CancellationToken) is { } token
            && await tokens.HasStatusAsync(token, Statuses.Redeemed, context.CancellationToken))
        {
            await ProgramBook.End(db, context.Principal.GetAuthorizationId(), context.CancellationToken);
        }
    }
}

/// <summary>Revoking a refresh token ends the whole sign-in: as shipped, the access token beside it would go on.</summary>
public sealed class EndWhatIsRevoked(AuthDb db) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal is { } principal && principal.HasTokenType(TokenTypeIdentifiers.RefreshToken))
        {
            await ProgramBook.End(db, principal.GetAuthorizationId(), context.CancellationToken);
        }
    }
}
