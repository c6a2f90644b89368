using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using Platform.Api.Access.Sessions;
using Platform.Api.Commands;
using Platform.Domain.Access;

namespace Platform.Api.Access;

/// <summary>
/// Asks, for each endpoint under /api and in this order: is the caller signed in, does the request come from our own page,
/// does the token's scope allow it, is nothing else to be done first, is the tenant in service, is the account in force, and does it hold an ability that the endpoint asks for.
/// </summary>
public sealed partial class AccessMiddleware(
    RequestDelegate next, AccessFacts facts, IAntiforgery antiforgery, SessionBook sessions, IOptions<AccessOptions> options, TimeProvider time, ILogger<AccessMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        if (await Refusal(context, endpoint) is not { } refusal)
        {
            await next(context);
            return;
        }

        Tell(context, endpoint, refusal);
        await refusal.ExecuteAsync(context);
    }

    // By the pattern of the address: what stands in an address itself is somebody else's text. Who is not signed in at all is no news.
    private void Tell(HttpContext context, Endpoint endpoint, IResult refusal)
    {
        if (refusal is ProblemHttpResult { ProblemDetails.Extensions: var said } && said.TryGetValue("code", out var code) && code is string because and not "not-signed-in")
        {
            var (tenant, account) = (context.User.FindFirst(AccessClaims.Tenant)?.Value, context.User.FindFirst(AccessClaims.Subject)?.Value);
            Refused(because, context.Request.Method, (endpoint as RouteEndpoint)?.RoutePattern.RawText, account, tenant);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused as {Code}: {Method} {Route} by {Account} of {Tenant}")]
    private partial void Refused(string code, string method, string? route, string? account, string? tenant);

    private async Task<IResult?> Refusal(HttpContext context, Endpoint endpoint)
    {
        if (CameFromAnotherSite(context.Request))
        {
            return Problem.Of(403, "request-from-another-site", "The browser says that another site sent this. Commands are taken from our own page, and from programs.");
        }

        var signedIn = context.User.Identity?.IsAuthenticated == true;
        if (signedIn && CameWithCookie(context) && !await antiforgery.IsRequestValidAsync(context))
        {
            return Problem.Of(400, "csrf-token-missing", "Send the csrfToken of GET /api/v1/session as the header X-CSRF-TOKEN.");
        }

        if (endpoint.Metadata.GetMetadata<OpenToAllAttribute>() is not null)
        {
            return null;
        }

        if (!signedIn || context.User.FindFirst(AccessClaims.Tenant)?.Value is not { } tenant)
        {
            return NotSignedIn(context);
        }

        if (endpoint.Metadata.GetMetadata<RequiresAttribute>() is not { } requires)
        {
            return Problem.Of(403, "permission-undeclared", "Nobody may call this: it does not say which ability it needs.");
        }

        if (ScopeRefusal(context) is { } scopeMissing)
        {
            return scopeMissing;
        }

        if (SessionRefusal(context, endpoint) is { } notYet)
        {
            return notYet;
        }

        var subject = context.User.FindFirst(AccessClaims.Subject)!.Value;
        var entry = context.Features.Get<AccountEntry>() ?? await facts.Enter(tenant, AccessClaims.AccountOf(context.User), null, context.RequestAborted);
        if (!entry.TenantIsOpen)
        {
            return TenantIsClosed();
        }

        var actor = await facts.Complete(new(subject, context.User.FindFirst(AccessClaims.Name)?.Value ?? subject, tenant, entry.Grants), context.RequestAborted);
        if (actor.Grants.IsSuspended)
        {
            return AccountIsSuspended();
        }

        if (requires.AnyOf.Count > 0 && !requires.AnyOf.Any(actor.May))
        {
            var abilities = string.Join("\" or \"", requires.AnyOf);
            return Problem.Of(403, "permission-missing", $"This needs the ability \"{abilities}\". Ask your security administrator for a role that has it.");
        }

        if (endpoint.Metadata.GetMetadata<WithTokenAttribute>() is not null && CameWithCookie(context))
        {
            return Problem.Of(403, "token-needed", "This is for programs. Get an access token from /connect/token and send it as a bearer.");
        }

        if (endpoint.Metadata.GetMetadata<AfterProofAttribute>() is not null && CameWithCookie(context) && !await HasProved(context))
        {
            return Problem.Of(403, "proof-needed", "Give your password anew first, with POST /api/v1/my/proof: this is asked before what is sensitive.");
        }

        context.Features.Set(actor);
        return null;
    }

    private async Task<bool> HasProved(HttpContext context) =>
        Own.Session(context) is { } session && await sessions.ProvedAt(session, context.RequestAborted) > time.GetUtcNow().AddMinutes(-options.Value.ProofMinutes);

    // What browsers say of each request (Fetch metadata); programs say nothing of the kind. A neighbour under the same domain is another site too.
    private static bool CameFromAnotherSite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && request.Headers["Sec-Fetch-Site"].ToString() is ("cross-site" or "same-site");

    private static IResult? SessionRefusal(HttpContext context, Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<WithSessionAttribute>() is not null && !CameWithCookie(context))
        {
            return Problem.Of(403, "session-needed", "This is about the account itself and is answered to its own session alone. Sign in through the web page.");
        }

        if (endpoint.Metadata.GetMetadata<WhileOwingAttribute>() is not null)
        {
            return null;
        }

        if (context.User.HasClaim(AccessClaims.Owes, Owed.ChangePassword))
        {
            return Problem.Of(403, "password-must-be-changed", "Choose a new password first, with POST /api/v1/my/password.");
        }

        return context.User.HasClaim(AccessClaims.Owes, Owed.SetUpSecondFactor)
            ? Problem.Of(403, "second-factor-must-be-set-up", "Set up a second factor first, with POST /api/v1/my/second-factor.")
            : null;
    }

    public static IResult AccountIsSuspended() =>
        Problem.Of(403, "account-is-suspended", "This account is suspended. Ask your system administrator.");

    public static IResult TenantIsClosed() =>
        Problem.Of(403, "tenant-is-closed", "This organization is not in service here. Ask the operator of the platform.");

    private static IResult? ScopeRefusal(HttpContext context)
    {
        if (CameWithCookie(context))
        {
            return null;
        }

        var reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        var allowed = context.User.HasScope(AccessScopes.Write) || (reads && context.User.HasScope(AccessScopes.Read));
        var needed = reads ? AccessScopes.Read : AccessScopes.Write;
        return allowed ? null : Problem.Of(403, "scope-missing", $"The access token needs the scope \"{needed}\".");
    }

    private static IResult NotSignedIn(HttpContext context)
    {
        if (AccessServices.CarriesBearer(context.Request))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            return Problem.Of(401, "token-is-not-valid", "The access token is unknown, expired or revoked. Get a new one from /connect/token.");
        }

        return Problem.Of(401, "not-signed-in", "Sign in with POST /api/v1/session, or send an access token.");
    }

    private static bool CameWithCookie(HttpContext context) =>
        context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Ticket?.AuthenticationScheme == AccessSchemes.Session;
}
