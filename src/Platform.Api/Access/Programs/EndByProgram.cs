using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Platform.Api.Access.Sessions;
using Platform.Api.Audit;
using Platform.Domain.Audit;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access.Programs;

/// <summary>
/// Signs a person out whom a program signed in: its sign-in and the session that it came of end. The program proves by the
/// id token that it was this person's; without one nobody is signed out, or any page could do it.
/// </summary>
public sealed class EndByProgram(AuthDb db, SessionBook sessions, AccessJournal journal) : IOpenIddictServerHandler<HandleEndSessionRequestContext>
{
    public async ValueTask HandleAsync(HandleEndSessionRequestContext context)
    {
        var http = context.Transaction.GetHttpRequest()!.HttpContext;
        if (context.IdentityTokenHintPrincipal is not { } hint || hint.GetClaim(AccessClaims.Tenant) is not { } tenant || !Guid.TryParse(hint.GetClaim(Claims.Subject), out var account))
        {
            context.Reject(Errors.InvalidRequest, "Send the id token of the sign-in as id_token_hint.");
            return;
        }

        await ProgramBook.End(db, hint.GetAuthorizationId(), http.RequestAborted);
        if (Guid.TryParse(hint.GetClaim(AccessClaims.Session), out var session) && await sessions.SignOut(account, session, http.RequestAborted))
        {
            await journal.Record(tenant, account.ToString(), null, id => new SignedOut(id, account), http.RequestAborted);
        }

        if (context.Request.PostLogoutRedirectUri is { Length: > 0 })
        {
            context.SignOut();
            return;
        }

        http.Response.Redirect("/sign-in");
        context.HandleRequest();
    }
}
