using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Platform.Api.Access.SignIn;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Api.Access.Programs;

/// <summary>
/// Answers a program that asks for a person: with a code when the person is signed in, owes nothing and agreed; otherwise the
/// web app asks the person, and comes back here with the answer. Who it is and in which tenant follows from the session alone.
/// </summary>
/// <remarks>
/// The session cookie does not come along from another site, so that every request from a program is asked about on our own page
/// first; from there it does. What the page adds, <c>platform_answer</c>, opens nothing: it only ends the asking.
/// </remarks>
public sealed class AnswerAuthorizationRequest(ProgramDirectory directory, ProgramBook book, AuthDb db, AccessFacts facts, SignInPolicies policies, TimeProvider time)
    : IOpenIddictServerHandler<HandleAuthorizationRequestContext>
{
    public const string Answer = "platform_answer";
    public const string Page = "/authorization";

    private static readonly TimeSpan CodeHoldsFor = TimeSpan.FromMinutes(1);

    public async ValueTask HandleAsync(HandleAuthorizationRequestContext context)
    {
        var http = context.Transaction.GetHttpRequest()!.HttpContext;
        var cancellation = http.RequestAborted;
        if ((string?)context.Request[Answer] == "refuse")
        {
            context.Reject(Errors.AccessDenied, "The person refused.");
            return;
        }

        if (await directory.Find(context.Request.ClientId, cancellation) is not { } program)
        {
            context.Reject(Errors.UnauthorizedClient, "This client does not sign people in.");
            return;
        }

        var session = await http.AuthenticateAsync(AccessSchemes.Session);
        if (session.Principal is not { } person || person.HasClaim(claim => claim.Type == AccessClaims.Owes))
        {
            Ask(context, http, Errors.LoginRequired);
            return;
        }

        var (account, tenant) = (Guid.Parse(person.GetClaim(AccessClaims.Subject)!), person.GetClaim(AccessClaims.Tenant)!);
        var (isOpen, _, grants) = await facts.Enter(tenant, account, null, cancellation);
        if (!program.Serves(tenant) || !isOpen || grants.IsSuspended)
        {
            context.Reject(Errors.AccessDenied, "The account may not be used with this program in its organization.");
            return;
        }

        var scopes = context.Request.GetScopes();
        var answered = (string?)context.Request[Answer] == "agree";
        var agreed = program.Trusted || await book.HasAgreed(account, tenant, program, scopes, cancellation);
        if (!agreed || (context.Request.HasPromptValue(PromptValues.Consent) && !answered))
        {
            Ask(context, http, Errors.ConsentRequired);
            return;
        }

        var began = await BeganAt(person, cancellation);
        if (context.Request.MaxAge is { } seconds && began.AddSeconds(seconds) < time.GetUtcNow())
        {
            context.Reject(Errors.LoginRequired, "The person signed in longer ago. Let them sign out and in again.");
            return;
        }

        context.SignIn(await Principal(program, person, account, tenant, scopes, began, cancellation));
    }

    private async Task<ClaimsPrincipal> Principal(
        SignInProgram program, ClaimsPrincipal person, Guid account, string tenant, IReadOnlyList<string> scopes, DateTimeOffset began, CancellationToken cancellation)
    {
        var identity = new ClaimsIdentity("program", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, account.ToString());
        identity.SetClaim(AccessClaims.Name, person.GetClaim(AccessClaims.Name));
        identity.SetClaim(AccessClaims.Tenant, tenant);
        identity.SetClaim(Claims.PreferredUsername, person.GetClaim(AccessClaims.Name));
        identity.SetClaim(AccessClaims.Session, person.GetClaim(AccessClaims.Session));
        identity.SetClaim(Claims.AuthenticationTime, began.ToUnixTimeSeconds());
        identity.SetClaims(AccessClaims.Methods, [.. person.FindAll(AccessClaims.Methods).Select(claim => claim.Value)]);
        identity.SetScopes(scopes);
        identity.SetResources(AccessScopes.Audience);
        identity.SetDestinations(claim => Destination(claim, scopes));
        var principal = new ClaimsPrincipal(identity);
        principal.SetAuthorizationId(await book.Begin(account, tenant, program, scopes, cancellation));
        principal.SetAuthorizationCodeLifetime(CodeHoldsFor);
        principal.SetRefreshTokenLifetime(TimeSpan.FromMinutes((await policies.Of(tenant, cancellation)).Sessions.IdleMinutes));
        return principal;
    }

    private static IEnumerable<string> Destination(Claim claim, IReadOnlyList<string> scopes) => claim.Type switch
    {
        AccessClaims.Name => [Destinations.AccessToken],
        AccessClaims.Tenant => [Destinations.AccessToken, Destinations.IdentityToken],
        AccessClaims.Session or AccessClaims.Methods or Claims.AuthenticationTime => [Destinations.IdentityToken],
        Claims.PreferredUsername when scopes.Contains(Scopes.Profile) => [Destinations.IdentityToken],
        _ => [],
    };

    private async Task<DateTimeOffset> BeganAt(ClaimsPrincipal person, CancellationToken cancellation)
    {
        var id = Guid.TryParse(person.GetClaim(AccessClaims.Session), out var session) ? session : Guid.Empty;
        return await db.Sessions.Where(each => each.Id == id).Select(each => (DateTimeOffset?)each.StartedAt).SingleOrDefaultAsync(cancellation) ?? time.GetUtcNow();
    }

    private static void Ask(HandleAuthorizationRequestContext context, HttpContext http, string unanswered)
    {
        if (context.Request.HasPromptValue(PromptValues.None) || context.Request.HasParameter(Answer))
        {
            context.Reject(unanswered, "The person has to be asked.");
            return;
        }

        var parameters = context.Request.GetParameters().Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value));
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(Page + QueryString.Create(parameters));
        context.HandleRequest();
    }
}
