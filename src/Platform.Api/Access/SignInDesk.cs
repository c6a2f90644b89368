using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Api.Audit;
using Platform.Projections.Directory;

namespace Platform.Api.Access;

/// <summary>How a sign-in ended.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    public sealed record Accepted(Guid AccountId, string UserName, string TenantId) : SignInOutcome;

    /// <summary>No such account, a wrong password, or no tenant to sign in to: the three are not told apart.</summary>
    public sealed record Refused : SignInOutcome;

    /// <summary>Too many failures under this name, whether or not there is such an account.</summary>
    public sealed record Locked : SignInOutcome;
}

/// <summary>
/// Checks a user name and a password. An unknown name takes as long as a wrong password and is locked after as many
/// failures, so that neither the answer nor its time tells which names exist.
/// </summary>
public sealed partial class SignInDesk(
    IServiceScopeFactory scopes, IOptions<AccessOptions> options, TimeProvider time, AccessJournal journal, ILogger<SignInDesk> log)
{
    // Guesses at one name are checked one after another: side by side, many would pass before the first was counted.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    private string? _hashOfNobody;

    public async Task<SignInOutcome> Check(string userName, string password, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        var nameHash = SHA256.HashData(Encoding.UTF8.GetBytes(users.NormalizeName(userName) ?? string.Empty));

        var turn = _turns[nameHash[0] % _turns.Length];
        await turn.WaitAsync(cancellation);
        try
        {
            return await CheckInTurn(users, db, nameHash, userName, password, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<SignInOutcome> CheckInTurn(
        UserManager<AppUser> users, AuthDb db, byte[] nameHash, string userName, string password, CancellationToken cancellation)
    {
        var user = await users.FindByNameAsync(userName);
        var tenant = await TenantOf(db, user?.Id ?? Guid.Empty, cancellation);
        if (await IsLocked(db, nameHash, cancellation))
        {
            await Refuse(user, tenant, "locked", cancellation);
            LogLocked(Convert.ToHexStringLower(nameHash, 0, 6));
            return new SignInOutcome.Locked();
        }

        _hashOfNobody ??= users.PasswordHasher.HashPassword(new AppUser(), Guid.NewGuid().ToString());
        var right = user is null ? TakeAsLong(users, password) : await users.CheckPasswordAsync(user, password);
        if (user is null || !right || tenant is null)
        {
            await CountFailure(db, nameHash, cancellation);
            await Refuse(user, tenant, "wrong-password", cancellation);
            LogRefused(user?.Id, Convert.ToHexStringLower(nameHash, 0, 6));
            return new SignInOutcome.Refused();
        }

        await db.SignInFailures.Where(failures => failures.NameHash == nameHash).ExecuteDeleteAsync(cancellation);
        LogAccepted(user.Id, tenant);
        return new SignInOutcome.Accepted(user.Id, user.UserName!, tenant);
    }

    // A name that is nobody's is recorded too, in the directory and without the name: a refusal has to take as long for both.
    private Task Refuse(AppUser? user, string? tenant, string because, CancellationToken cancellation) => journal.Record(
        tenant ?? TenantDirectory.Tenant, user?.Id.ToString(), null, id => new Domain.Audit.SignInRefused(id, user?.Id ?? Guid.Empty, user is null ? "unknown-name" : because), cancellation);

    private bool TakeAsLong(UserManager<AppUser> users, string password)
    {
        users.PasswordHasher.VerifyHashedPassword(new AppUser(), _hashOfNobody!, password);
        return false;
    }

    // Of several tenants, the one that the account has belonged to longest.
    private static Task<string?> TenantOf(AuthDb db, Guid accountId, CancellationToken cancellation) => db.Memberships
        .Where(membership => membership.AccountId == accountId)
        .OrderBy(membership => membership.Since).ThenBy(membership => membership.TenantId)
        .Select(membership => membership.TenantId)
        .FirstOrDefaultAsync(cancellation);

    private Task<bool> IsLocked(AuthDb db, byte[] nameHash, CancellationToken cancellation)
    {
        var since = time.GetUtcNow().AddMinutes(-options.Value.LockoutMinutes);
        var most = options.Value.FailuresBeforeLockout;
        return db.SignInFailures.AnyAsync(
            failures => failures.NameHash == nameHash && failures.Failures >= most && failures.LastFailedAt > since, cancellation);
    }

    // Failures from before the last lockout window are forgotten.
    private Task<int> CountFailure(AuthDb db, byte[] nameHash, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = now.AddMinutes(-options.Value.LockoutMinutes);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into auth.sign_in_failures as f (name_hash, failures, last_failed_at) values ({nameHash}, 1, {now})
            on conflict (name_hash) do update set
                failures = case when f.last_failed_at > {since} then f.failures + 1 else 1 end,
                last_failed_at = {now}
            """,
            cancellation);
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Information, Message = "Sign-in of account {AccountId} to tenant {TenantId}")]
    private partial void LogAccepted(Guid accountId, string tenantId);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "Sign-in refused: account {AccountId}, name {NameHash}")]
    private partial void LogRefused(Guid? accountId, string nameHash);

    [LoggerMessage(EventId = 4103, Level = LogLevel.Warning, Message = "Sign-in refused: locked, name {NameHash}")]
    private partial void LogLocked(string nameHash);
}
