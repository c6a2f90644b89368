using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Platform.Api.Time;

namespace Platform.Api.Access;

/// <summary>Removes sessions, invitations, tokens and counted failures that have ended. Hourly, on every node: each removal is safe to repeat.</summary>
public sealed partial class AuthPruning(IServiceScopeFactory scopes, HourlyPace pace, ILogger<AuthPruning> log) : HourlyWork(pace)
{
    // OpenIddict prunes nothing younger, so that a replayed token is still known as used.
    private static readonly TimeSpan TokensKept = TimeSpan.FromDays(1);

    protected override async Task DoOnce(CancellationToken cancellation)
    {
        var now = Time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        await db.Sessions.Where(session => session.EndsAt < now || session.IdleEndsAt < now).ExecuteDeleteAsync(cancellation);
        await db.Invitations.Where(invitation => invitation.EndsAt < now).ExecuteDeleteAsync(cancellation);
        await db.PasskeyCeremonies.Where(ceremony => ceremony.EndsAt < now).ExecuteDeleteAsync(cancellation);
        await UsedAssertions.Prune(db, now, cancellation);
        var dayAgo = now.AddDays(-1);
        await db.SignInFailures.Where(failures => failures.LastFailedAt < dayAgo).ExecuteDeleteAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(now - TokensKept, cancellation);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(now - TokensKept, cancellation);
    }

    protected override void Tell(Exception fault) => LogFailed(fault);

    [LoggerMessage(EventId = 4110, Level = LogLevel.Warning, Message = "Ended sessions and tokens could not be removed; tried again in an hour")]
    private partial void LogFailed(Exception fault);
}
