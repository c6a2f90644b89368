using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.Sessions;
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
    [WolverineGet(Path), Requires, WhileOwing]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Get(HttpContext context, SessionViews views) =>
        await views.Of(Actor.Of(context), context) is { } session ? Results.Json(session, Projections.Json.Options) : AccessMiddleware.TenantIsClosed();
}

/// <param name="Code">Of the authenticator, or a recovery code, once it is asked for.</param>
/// <param name="Passkey">The answer of a passkey in the place of a code.</param>
public sealed record SignInRequest(string? UserName, string? Password, string? Code = null, PasskeyProof? Passkey = null) : IChecked
{
    // Longer ones only make the server work.
    private const int Longest = 200;

    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/userName", UserName, Longest), .. Check.Text("/password", Password, Longest), .. Check.Text("/code", Code, Longest, required: false),
        .. Passkey is { } proof ? new PasskeySignInRequest(proof.Ceremony, proof.Credential).Errors().Select(error => error with { Pointer = $"/passkey{error.Pointer}" }) : [],
    ];

    // A record prints its members, and this one must never reach a log.
    public override string ToString() => nameof(SignInRequest);
}

public static class SignInEndpoint
{
    /// <summary>
    /// Signs in and begins a session. An unknown name and a wrong password are answered alike. Where the account has a second
    /// factor, 401 <c>code-needed</c> asks for the same again with its code.
    /// </summary>
    [WolverinePost(SessionEndpoint.Path), NotTenanted, OpenToAll("Nobody is signed in before they sign in.")]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        SignInRequest request,
        HttpContext context,
        SignInDesk desk,
        GrantBook grants,
        SessionDesk sessions,
        AccessJournal journal,
        CancellationToken cancellation)
    {
        var attempt = new SignInAttempt(request.UserName!, request.Password!, request.Code, Own.Address(context))
        {
            Passkey = request.Passkey is { } proof ? (proof, context) : null,
        };
        switch (await desk.Check(attempt, cancellation))
        {
            case SignInOutcome.Accepted accepted:
                return await Begin(accepted, context, grants, sessions, journal, cancellation);
            case SignInOutcome.CodeNeeded:
                return Problem.Of(401, "code-needed", "Send the same again with the code that the authenticator shows, or with a recovery code.");
            case SignInOutcome.PasskeyNeeded:
                return Problem.Of(401, "passkey-needed", "Send the same again with the answer of a passkey of the account, or with a recovery code.");
            case SignInOutcome.CodeRefused when request.Passkey is not null:
                return Problem.Of(401, "passkey-refused", "Nobody is known here by this passkey, or its answer came too late. Sign in another way, or begin again.");
            case SignInOutcome.CodeRefused:
                return Problem.Of(401, "code-refused", "The code is not right, or it was used already. Wait for the next one.");
            case SignInOutcome.Locked:
                return Problem.Of(401, "account-is-locked", "Too many sign-ins failed under this name. Wait a quarter of an hour, or ask your administrator.");
            case SignInOutcome.AddressWaits:
                return AddressWaits();
            default:
                return Problem.Of(401, "sign-in-refused", "The user name or the password is not right.");
        }
    }

    internal static IResult AddressWaits() =>
        Problem.Of(429, "too-many-sign-ins", "Too many sign-ins failed from this network address. Wait a quarter of an hour.");

    internal static async Task<IResult> Begin(
        SignInOutcome.Accepted accepted, HttpContext context, GrantBook grants, SessionDesk sessions, AccessJournal journal, CancellationToken cancellation)
    {
        var held = await grants.Read(accepted.TenantId, accepted.AccountId, cancellation) ?? new AccountGrants(accepted.AccountId, null, [], null);
        if (held.IsSuspended)
        {
            await journal.Record(
                accepted.TenantId, accepted.AccountId.ToString(), held.PersonId, id => new SignInRefused(id, accepted.AccountId, "suspended"), cancellation);
            return AccessMiddleware.AccountIsSuspended();
        }

        if (await sessions.Prepare(context, accepted.AccountId, accepted.UserName, accepted.TenantId, held, accepted.Owes, cancellation, accepted.Methods) is not { } session)
        {
            return AccessMiddleware.TenantIsClosed();
        }

        // Recorded first: what cannot be recorded does not happen.
        await journal.Record(accepted.TenantId, accepted.AccountId.ToString(), held.PersonId, id => new SignedIn(id, accepted.AccountId), cancellation);
        await sessions.Begin(context, cancellation);
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
