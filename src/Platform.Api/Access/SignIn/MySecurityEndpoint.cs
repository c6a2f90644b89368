using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Access.Sessions;
using Platform.Domain.Access.SignIn;
using Wolverine.Http;

namespace Platform.Api.Access.SignIn;

/// <param name="PasswordSetAt">Null for a password of before this was kept.</param>
/// <param name="PasswordEndsAt">When it has to be changed; null when it never has to.</param>
/// <param name="SecondFactorSince">Null while there is none.</param>
/// <param name="SecondFactorNeeded">Whether the tenant asks this account for one.</param>
/// <param name="ProvedUntil">Until when this session does what is sensitive without asking for the password anew; null when it has to be given first.</param>
/// <param name="Passwords">What the tenant asks of passwords.</param>
public sealed record MySecurityView(
    DateTimeOffset? PasswordSetAt,
    DateTimeOffset? PasswordEndsAt,
    DateTimeOffset? SecondFactorSince,
    bool SecondFactorNeeded,
    int RecoveryCodesLeft,
    int Passkeys,
    DateTimeOffset? ProvedUntil,
    PasswordRules Passwords);

public static class MySecurityEndpoint
{
    /// <summary>What one's own account proves itself with, and what its tenant asks of that. Nothing of the credentials themselves.</summary>
    [WolverineGet("/api/v1/my/security"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<MySecurityView>(200)]
    public static async Task<IResult> Get(HttpContext context, SignInPolicies policies, CancellationToken cancellation)
    {
        var users = context.Desk<UserManager<AppUser>>();
        var desk = context.Desk<SecondFactorDesk>();
        var (actor, account) = (Actor.Of(context), Own.Account(context));
        var policy = await policies.Of(actor.TenantId, cancellation);
        var setAt = (await users.FindByIdAsync(account.ToString()))?.PasswordSetAt;
        return Results.Json(
            new MySecurityView(
                setAt,
                setAt is { } at ? policy.PasswordEndsAt(at) : null,
                await desk.Since(account, cancellation),
                policy.NeedsSecondFactor(actor.Grants.Grants),
                await desk.RecoveryCodesLeft(account, cancellation),
                await context.Desk<PasskeyDesk>().Count(account, cancellation),
                await ProvedUntil(context, cancellation),
                policy.Passwords),
            Projections.Json.Options);
    }

    private static async Task<DateTimeOffset?> ProvedUntil(HttpContext context, CancellationToken cancellation)
    {
        var provedAt = Own.Session(context) is { } session ? await context.Desk<SessionBook>().ProvedAt(session, cancellation) : null;
        var until = provedAt?.AddMinutes(context.Desk<IOptions<AccessOptions>>().Value.ProofMinutes);
        return until > context.Desk<TimeProvider>().GetUtcNow() ? until : null;
    }
}
