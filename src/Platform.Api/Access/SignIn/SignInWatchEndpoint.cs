using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.SignIn;

/// <param name="UserName">Null for an account that is no longer of this tenant.</param>
/// <param name="Reasons">Why, each once: <c>wrong-password</c>, <c>wrong-code</c>, <c>locked</c> and so on.</param>
public sealed record RefusedSignInsView(
    Guid AccountId, string? UserName, int Refusals, IReadOnlyList<string> Reasons, DateTimeOffset FirstAt, DateTimeOffset LastAt, DateTimeOffset? LockedUntil);

/// <param name="Since">From when on refusals are counted.</param>
/// <param name="Least">With how many of them an account is named.</param>
public sealed record SignInWatch(DateTimeOffset Since, int Least, IReadOnlyList<RefusedSignInsView> Items);

public static class SignInWatchEndpoint
{
    private const int Least = 3;
    private const int Most = 100;

    private static readonly TimeSpan LookedBack = TimeSpan.FromDays(7);

    /// <summary>
    /// Under whose names somebody tries to sign in and is refused, of the last seven days, for whoever looks after rights or the trail
    /// (GB/T 22239 8.1.4.4 f). It tells of accounts and never of what was typed; a name that is nobody's is not kept at all.
    /// </summary>
    [WolverineGet("/api/v1/sign-in-watch"), Requires(Ability.GrantManage, Ability.AuditRead)]
    [ProducesResponseType<SignInWatch>(200)]
    public static async Task<IResult> Get(HttpContext context, ReadDesk desk, AccountDirectory directory, CancellationToken cancellation)
    {
        var since = desk.Now - LookedBack;
        await using var tenant = await desk.Open(cancellation);
        var refused = await tenant.RefusedSignInsSince(since, Least, Most);
        var names = (await directory.Of(desk.Actor.TenantId, cancellation)).ToDictionary(account => account.Id, account => account.UserName);
        var standing = await context.Desk<AccountStandings>().Of(desk.Actor.TenantId, cancellation);
        return Results.Json(
            new SignInWatch(
                since, Least,
                [
                    .. refused.Select(row => new RefusedSignInsView(
                        row.AccountId, names.GetValueOrDefault(row.AccountId), row.Refusals, row.Reasons, row.FirstAt, row.LastAt,
                        standing.TryGetValue(row.AccountId, out var stands) ? stands.LockedUntil : null)),
                ]),
            Projections.Json.Options);
    }
}
