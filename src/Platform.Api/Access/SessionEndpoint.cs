using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access;

public static class SessionEndpoint
{
    public const string Path = "/api/v1/session";

    /// <summary>Who is signed in, and what they may do here.</summary>
    [WolverineGet(Path), Requires]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Get(HttpContext context, SessionViews views) =>
        await views.Of(Actor.Of(context), context) is { } session ? Results.Json(session, Projections.Json.Options) : AccessMiddleware.TenantIsClosed();
}

public sealed record SignInRequest(string? UserName, string? Password) : IChecked
{
    // Longer ones only make the server work.
    private const int Longest = 200;

    public IEnumerable<FieldError> Errors() => [.. Check.Text("/userName", UserName, Longest), .. Check.Text("/password", Password, Longest)];

    // A record prints its members, and this one must never reach a log.
    public override string ToString() => nameof(SignInRequest);
}

public static class SignInEndpoint
{
    /// <summary>Signs in and begins a session. An unknown name and a wrong password are answered alike.</summary>
    [WolverinePost(SessionEndpoint.Path), NotTenanted, OpenToAll("Nobody is signed in before they sign in.")]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        SignInRequest request,
        HttpContext context,
        SignInDesk desk,
        GrantBook grants,
        AccessFacts facts,
        SessionViews views,
        AccessJournal journal,
        CancellationToken cancellation)
    {
        switch (await desk.Check(request.UserName!, request.Password!, cancellation))
        {
            case SignInOutcome.Accepted accepted:
                return await Begin(accepted, context, grants, facts, views, journal, cancellation);
            case SignInOutcome.Locked:
                return Problem.Of(401, "account-is-locked", "Too many sign-ins failed under this name. Wait a quarter of an hour, or ask your administrator.");
            default:
                return Problem.Of(401, "sign-in-refused", "The user name or the password is not right.");
        }
    }

    private static async Task<IResult> Begin(
        SignInOutcome.Accepted accepted,
        HttpContext context,
        GrantBook grants,
        AccessFacts facts,
        SessionViews views,
        AccessJournal journal,
        CancellationToken cancellation)
    {
        var held = await grants.Read(accepted.TenantId, accepted.AccountId, cancellation) ?? new AccountGrants(accepted.AccountId, null, [], null);
        if (held.IsSuspended)
        {
            await journal.Record(
                accepted.TenantId, accepted.AccountId.ToString(), held.PersonId, id => new SignInRefused(id, accepted.AccountId, "suspended"), cancellation);
            return AccessMiddleware.AccountIsSuspended();
        }

        var identity = new ClaimsIdentity(
            [
                new(AccessClaims.Subject, accepted.AccountId.ToString()),
                new(AccessClaims.Name, accepted.UserName),
                new(AccessClaims.Tenant, accepted.TenantId),
            ],
            AccessSchemes.Session,
            AccessClaims.Name,
            roleType: null);
        // The CSRF token is bound to who is signed in, so they have to be before it is made.
        context.User = new ClaimsPrincipal(identity);
        var actor = await facts.Complete(new(accepted.AccountId.ToString(), accepted.UserName, accepted.TenantId, held), cancellation);
        if (await views.Of(actor, context) is not { } session)
        {
            return AccessMiddleware.TenantIsClosed();
        }

        // Recorded first: what cannot be recorded does not happen.
        await journal.Record(accepted.TenantId, accepted.AccountId.ToString(), held.PersonId, id => new SignedIn(id, accepted.AccountId), cancellation);
        await context.SignInAsync(AccessSchemes.Session, context.User);
        return Results.Json(session, Projections.Json.Options);
    }
}

public static class SignOutEndpoint
{
    /// <summary>Ends the session on the server; the cookie is worthless from then on. Ending none is no fault.</summary>
    [WolverineDelete(SessionEndpoint.Path), NotTenanted, OpenToAll("A session that has ended already may be ended again.")]
    [ProducesResponseType(204)]
    public static async Task<IResult> Delete(HttpContext context, AccessJournal journal, CancellationToken cancellation)
    {
        if (context.User.FindFirst(AccessClaims.Tenant)?.Value is { } tenant
            && Guid.TryParse(context.User.FindFirst(AccessClaims.Subject)?.Value, out var account))
        {
            await journal.Record(tenant, account.ToString(), null, id => new SignedOut(id, account), cancellation);
        }

        await context.SignOutAsync(AccessSchemes.Session);
        return Results.NoContent();
    }
}
