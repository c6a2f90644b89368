using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Platform.Api.Access.SignIn;
using Platform.Domain.Access;

namespace Platform.Api.Access.Sessions;

/// <summary>Begins sessions: at the door, and anew when what an account proved itself with has changed.</summary>
public sealed class SessionDesk(
    SessionViews views, AccessFacts facts, SignInPolicies policies, IAuthenticationSchemeProvider schemes, TimeProvider time)
{
    /// <summary>The session as it will be; null when its tenant is closed. Nothing is begun before <see cref="Begin"/>.</summary>
    /// <param name="methods">By what they proved who they are; when it is not said, as in the session of this request.</param>
    /// <param name="owes">What has to be done first; nothing else is answered until it is.</param>
    public async Task<SessionView?> Prepare(
        HttpContext context, Guid account, string userName, string tenant, AccountGrants held, IReadOnlyList<string> owes, CancellationToken cancellation,
        IReadOnlyList<string>? methods = null)
    {
        // Who goes over from a session of theirs proves nothing by it.
        context.Items[typeof(SessionDesk)] = methods is not null;
        methods ??= [.. context.User.FindAll(AccessClaims.Methods).Select(claim => claim.Value)];
        var identity = new ClaimsIdentity(
            [
                new(AccessClaims.Subject, account.ToString()),
                new(AccessClaims.Name, userName),
                new(AccessClaims.Tenant, tenant),
                new(AccessClaims.Session, Guid.CreateVersion7(time.GetUtcNow()).ToString()),
                .. owes.Select(owed => new Claim(AccessClaims.Owes, owed)),
                .. methods.Select(method => new Claim(AccessClaims.Methods, method)),
            ],
            AccessSchemes.Session,
            AccessClaims.Name,
            roleType: null);
        // The CSRF token is bound to who is signed in, so they have to be before it is made.
        context.User = new ClaimsPrincipal(identity);
        var actor = await facts.Complete(new(account.ToString(), userName, tenant, held), cancellation);
        return await views.Of(actor, context);
    }

    public async Task Begin(HttpContext context, CancellationToken cancellation) =>
        await context.SignInAsync(AccessSchemes.Session, context.User, await Properties(context, cancellation));

    /// <summary>
    /// Ends the session of this request and begins another for who was prepared: a key that was known before somebody proved
    /// themself anew must not be worth more afterwards.
    /// </summary>
    public async Task BeginAnew(HttpContext context, CancellationToken cancellation)
    {
        await context.SignOutAsync(AccessSchemes.Session);
        SessionCookies.ForgetCookie(context);
        // The handler that read the cookie would renew its session; one that never read it begins a new one.
        var handler = context.RequestServices.GetRequiredService<CookieAuthenticationHandler>();
        await handler.InitializeAsync((await schemes.GetSchemeAsync(AccessSchemes.Session))!, context);
        await handler.SignInAsync(context.User, await Properties(context, cancellation));
    }

    private async Task<AuthenticationProperties> Properties(HttpContext context, CancellationToken cancellation)
    {
        var rules = (await policies.Of(context.User.FindFirst(AccessClaims.Tenant)!.Value, cancellation)).Sessions;
        var now = time.GetUtcNow();
        var properties = new AuthenticationProperties
        {
            IssuedUtc = now,
            ExpiresUtc = now.AddMinutes(rules.IdleMinutes),
            Items = { [SessionTickets.Device] = DeviceWords.Of(context.Request.Headers.UserAgent.ToString()).ToString() },
        };
        if (context.Items[typeof(SessionDesk)] is true)
        {
            properties.Items[SessionTickets.Proved] = string.Empty;
        }

        return properties;
    }
}
