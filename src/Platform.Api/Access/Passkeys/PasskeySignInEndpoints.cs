using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Wolverine.Http;

namespace Platform.Api.Access.Passkeys;

public static class BeginPasskeySignInEndpoint
{
    /// <summary>What the browser's authenticator is asked, so that somebody signs in by a passkey: alone, or beside the password.</summary>
    [WolverinePost("/api/v1/session/passkey/beginning"), NotTenanted, OpenToAll("Nobody is signed in before they sign in.")]
    [ProducesResponseType<BegunPasskeyCeremony>(200)]
    public static async Task<IResult> Post(HttpContext context, CancellationToken cancellation) =>
        Results.Json(await context.Desk<PasskeyDesk>().BeginSignIn(context, cancellation), Projections.Json.Options);
}

public sealed record PasskeySignInRequest(string? Ceremony, string? Credential) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/ceremony", Ceremony, 100), .. Check.Text("/credential", Credential, 20_000)];

    public override string ToString() => nameof(PasskeySignInRequest);
}

public static class PasskeySignInEndpoint
{
    public const string Path = "/api/v1/session/passkey";

    /// <summary>Signs in by a passkey alone, whose authenticator made sure of its owner, and begins a session.</summary>
    [WolverinePost(Path), NotTenanted, OpenToAll("Nobody is signed in before they sign in.")]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        PasskeySignInRequest request,
        HttpContext context,
        SignInDesk desk,
        GrantBook grants,
        SessionDesk sessions,
        AccessJournal journal,
        CancellationToken cancellation) =>
        await desk.CheckPasskey(new(request.Ceremony, request.Credential), context, Own.Address(context), cancellation) switch
        {
            SignInOutcome.Accepted accepted => await SignInEndpoint.Begin(accepted, context, grants, sessions, journal, cancellation),
            SignInOutcome.AddressWaits => SignInEndpoint.AddressWaits(),
            _ => Problem.Of(401, "passkey-refused", "Nobody is known here by this passkey, or its answer came too late. Sign in another way, or begin again."),
        };
}
