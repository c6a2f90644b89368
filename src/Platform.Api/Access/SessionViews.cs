using Microsoft.AspNetCore.Antiforgery;
using Platform.Api.Demonstration;
using Platform.Api.Time;
using Platform.Domain.Access;

namespace Platform.Api.Access;

public sealed record SessionAccount(string Id, string UserName);

/// <summary>Who is signed in, where, and what they may do; read anew each time.</summary>
/// <param name="CsrfToken">To be sent as X-CSRF-TOKEN with every unsafe request of this session.</param>
/// <param name="Demonstration">True when the data is made up.</param>
/// <param name="Owes"><c>change-password</c>, <c>set-up-second-factor</c>: what has to be done before anything else is answered.</param>
/// <param name="Today">The day in Asia/Shanghai.</param>
public sealed record SessionView(
    SessionAccount Account,
    SessionPerson? Person,
    SessionTenant Tenant,
    IReadOnlyList<RoleGrant> Roles,
    IReadOnlyList<string> Abilities,
    string CsrfToken,
    bool Demonstration,
    IReadOnlyList<string> Owes,
    DateOnly Today);

/// <summary>Puts together the answer about a session.</summary>
public sealed class SessionViews(AccessFacts facts, IAntiforgery antiforgery, DemonstrationMode demonstration, PlatformClock clock)
{
    /// <summary>The session; null when its tenant is unknown or suspended.</summary>
    public async Task<SessionView?> Of(Actor actor, HttpContext context)
    {
        var cancellation = context.RequestAborted;
        if (await facts.Tenant(actor.TenantId, cancellation) is not { } tenant)
        {
            return null;
        }

        return new SessionView(
            new SessionAccount(actor.AccountId, actor.Name),
            actor.PersonId is { } person ? await facts.Person(actor.TenantId, person, cancellation) : null,
            tenant,
            actor.Grants.Grants,
            [.. Ability.All.Where(actor.May)],
            antiforgery.GetAndStoreTokens(context).RequestToken!,
            await demonstration.IsDemonstration(cancellation),
            [.. context.User.FindAll(AccessClaims.Owes).Select(claim => claim.Value)],
            clock.Today());
    }
}
