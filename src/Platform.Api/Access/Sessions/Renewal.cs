using Platform.Api.Commands;

namespace Platform.Api.Access.Sessions;

/// <summary>What every change of an own credential begins and ends with: the password asked anew, and a new session in the place of all.</summary>
public sealed class Renewal(SessionDesk desk, SessionBook sessions)
{
    /// <summary>Null when the password is the account's own; guesses count as those at the door do.</summary>
    public async Task<IResult?> Prove(SignInDesk door, HttpContext context, string password, CancellationToken cancellation) =>
        await door.Confirm(Own.Account(context), password, Own.Address(context), cancellation) switch
        {
            SignInOutcome.Accepted => null,
            SignInOutcome.Locked => Problem.Of(403, "account-is-locked", "Too many sign-ins failed under this name. Wait a quarter of an hour, or ask your administrator."),
            _ => Problem.Of(403, "password-is-wrong", "This is not the present password of the account."),
        };

    /// <summary>Ends every session of the account and begins this one anew, without what is no longer owed.</summary>
    public async Task<IResult> Renew(HttpContext context, string done, CancellationToken cancellation)
    {
        var actor = Actor.Of(context);
        var owes = context.User.FindAll(AccessClaims.Owes).Select(claim => claim.Value).Where(owed => owed != done).ToList();
        await sessions.EndAll(Own.Account(context), null, Own.Session(context), "credential-changed", actor, cancellation);
        return await BeginAnew(context, actor, owes, cancellation);
    }

    /// <summary>Begins this session anew for somebody who has just proved who they are; the others go on.</summary>
    public async Task<IResult> BeginAnew(HttpContext context, Actor actor, IReadOnlyList<string> owes, CancellationToken cancellation)
    {
        string[] methods = [.. context.User.FindAll(AccessClaims.Methods).Select(claim => claim.Value)];
        if (await desk.Prepare(context, Own.Account(context), actor.Name, actor.TenantId, actor.Grants, owes, cancellation, methods) is not { } session)
        {
            return AccessMiddleware.TenantIsClosed();
        }

        await desk.BeginAnew(context, cancellation);
        return Results.Json(session, Projections.Json.Options);
    }
}
