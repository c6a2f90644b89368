using Microsoft.EntityFrameworkCore;
using Platform.Api.Access.Programs;
using Platform.Api.Audit;
using Platform.Domain.Audit;

namespace Platform.Api.Access.Sessions;

/// <summary>A session as its owner sees it.</summary>
public sealed record OpenSession(Guid Id, string TenantId, string Device, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset EndsAt);

/// <summary>
/// The sessions of accounts: listed, and ended before their time. They are looked up in the database at each request, so that
/// one that was ended is ended on every node from the next request on. That it was is recorded first.
/// </summary>
public sealed class SessionBook(IServiceScopeFactory scopes, AccessJournal journal, TimeProvider time)
{
    /// <summary>Those that stand, in every tenant of the account, the newest first.</summary>
    public async Task<IReadOnlyList<OpenSession>> Of(Guid account, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions
            .Where(session => session.AccountId == account && session.IdleEndsAt > now && session.EndsAt > now)
            .OrderByDescending(session => session.StartedAt)
            .Select(session => new OpenSession(session.Id, session.TenantId, session.Device, session.StartedAt, session.LastSeenAt, session.EndsAt))
            .ToListAsync(cancellation);
    }

    /// <summary>When the owner of a session last proved who they are; null when they did not, or it is over.</summary>
    public async Task<DateTimeOffset?> ProvedAt(Guid session, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions.Where(each => each.Id == session).Select(each => each.ProvedAt).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Ends one of an account; false when it is none of its own, or ended already.</summary>
    public async Task<bool> End(Guid account, Guid session, Actor by, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        if (await db.Sessions.Where(each => each.Id == session && each.AccountId == account).ExecuteDeleteAsync(cancellation) == 0)
        {
            return false;
        }

        await journal.Record(by, id => new SessionsEnded(id, account, 1, "own-wish"), cancellation);
        return true;
    }

    /// <summary>Ends one of an account because a program signed its owner out; false when it had ended.</summary>
    public async Task<bool> SignOut(Guid account, Guid session, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions
            .Where(each => each.Id == session && each.AccountId == account).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>
    /// Ends those of an account in a tenant, or in all of them, but one that is kept, and the sign-ins by programs with them; answers how
    /// many there were.
    /// </summary>
    public async Task<int> EndAll(Guid account, string? tenant, Guid? kept, string because, Actor by, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        var sessions = db.Sessions.Where(session => session.AccountId == account && (tenant == null || session.TenantId == tenant) && session.Id != kept);
        var ended = await sessions.ExecuteDeleteAsync(cancellation) + await ProgramBook.EndAll(db, account, tenant, cancellation);
        if (ended > 0)
        {
            await journal.Record(by, id => new SessionsEnded(id, account, ended, because), cancellation);
        }

        return ended;
    }
}
