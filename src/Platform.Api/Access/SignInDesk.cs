using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Projections.Directory;

namespace Platform.Api.Access;

/// <summary>
/// Checks a user name and a password, and the code where there is a second factor. An unknown name takes as long as a wrong
/// password and is locked after as many failures, so that neither the answer nor its time tells which names exist.
/// </summary>
public sealed partial class SignInDesk(
    IServiceScopeFactory scopes, SignInFailureBook failures, SignInPolicies policies, GrantBook grants, TimeProvider time, AccessJournal journal, ILogger<SignInDesk> log)
{
    // Guesses at one name are checked one after another: side by side, many would pass before the first was counted.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    private string? _hashOfNobody;

    public async Task<SignInOutcome> Check(SignInAttempt attempt, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = new Desk(scope.ServiceProvider, attempt);
        var turn = _turns[desk.Name[0] % _turns.Length];
        await turn.WaitAsync(cancellation);
        try
        {
            return await CheckInTurn(desk, attempt, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Signs in by a passkey alone. Nobody has a name to be locked by; failures count for the address.</summary>
    public async Task<SignInOutcome> CheckPasskey(PasskeyProof proof, HttpContext context, string? address, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = new Desk(scope.ServiceProvider, new(string.Empty, string.Empty, null, address));
        if (desk.Address is { } from && await failures.AddressWaits(desk.Db, from, cancellation))
        {
            LogAddressWaits(Convert.ToHexStringLower(from, 0, 6));
            return new SignInOutcome.AddressWaits();
        }

        var user = await desk.Passkeys.Prove(proof, context, cancellation);
        var tenant = user is null ? null : await TenantOf(desk.Db, user.Id, cancellation);
        if (user is null || tenant is null)
        {
            if (desk.Address is { } failed)
            {
                await failures.Count(desk.Db, failed, cancellation);
            }

            await Refuse(user, tenant, "wrong-passkey", cancellation);
            LogRefused(user?.Id, "by passkey");
            return new SignInOutcome.Refused();
        }

        return await Accept(desk, user, tenant, ["hwk", "mfa"], cancellation);
    }

    /// <summary>
    /// Asks an account that is signed in for its password anew, as before it changes what it proves itself with. Guesses count as
    /// those at the door do.
    /// </summary>
    public async Task<SignInOutcome> Confirm(Guid accountId, string password, string? address, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().FindByIdAsync(accountId.ToString());
        var desk = new Desk(scope.ServiceProvider, new(user?.UserName ?? string.Empty, password, null, address));
        var turn = _turns[desk.Name[0] % _turns.Length];
        await turn.WaitAsync(cancellation);
        try
        {
            if (await failures.IsLocked(desk.Db, desk.Name, cancellation))
            {
                return new SignInOutcome.Locked();
            }

            if (user is not null && await desk.Users.CheckPasswordAsync(user, password))
            {
                return new SignInOutcome.Accepted(user.Id, user.UserName!, string.Empty, []);
            }

            await desk.CountFailure(failures, cancellation);
            return new SignInOutcome.Refused();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What an account that is signed in owes in a tenant that it goes over to.</summary>
    public async Task<IReadOnlyList<string>> OwedIn(string tenant, Guid accountId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().FindByIdAsync(accountId.ToString());
        return user is null ? [] : await Owes(new Desk(scope.ServiceProvider, new(user.UserName!, string.Empty, null, null)), user, tenant, time.GetUtcNow(), cancellation);
    }

    /// <summary>Counts a wrong code of an account that is signed in, as one at the door is counted.</summary>
    public async Task CountWrongCode(Guid accountId, string? address, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().FindByIdAsync(accountId.ToString());
        await new Desk(scope.ServiceProvider, new(user?.UserName ?? string.Empty, string.Empty, null, address)).CountFailure(failures, cancellation);
    }

    private async Task<SignInOutcome> CheckInTurn(Desk desk, SignInAttempt attempt, CancellationToken cancellation)
    {
        if (desk.Address is { } address && await failures.AddressWaits(desk.Db, address, cancellation))
        {
            LogAddressWaits(Convert.ToHexStringLower(address, 0, 6));
            return new SignInOutcome.AddressWaits();
        }

        var user = await desk.Users.FindByNameAsync(attempt.UserName);
        var tenant = await TenantOf(desk.Db, user?.Id ?? Guid.Empty, cancellation);
        if (await failures.IsLocked(desk.Db, desk.Name, cancellation))
        {
            await Refuse(user, tenant, "locked", cancellation);
            LogLocked(desk.NameInLog);
            return new SignInOutcome.Locked();
        }

        _hashOfNobody ??= desk.Users.PasswordHasher.HashPassword(new AppUser(), Guid.NewGuid().ToString());
        // An invited account has no password yet, and is no quicker to say so.
        var right = user?.PasswordHash is null ? TakeAsLong(desk.Users, attempt.Password) : await desk.Users.CheckPasswordAsync(user, attempt.Password);
        if (user is null || !right || tenant is null)
        {
            await desk.CountFailure(failures, cancellation);
            await Refuse(user, tenant, "wrong-password", cancellation);
            LogRefused(user?.Id, desk.NameInLog);
            return new SignInOutcome.Refused();
        }

        return await CheckSecondFactor(desk, user, tenant, attempt, cancellation);
    }

    private async Task<SignInOutcome> CheckSecondFactor(Desk desk, AppUser user, string tenant, SignInAttempt attempt, CancellationToken cancellation)
    {
        var (code, makesCodes) = (attempt.Code, await desk.SecondFactor.Since(user.Id, cancellation) is not null);
        if (!makesCodes && await desk.Passkeys.Count(user.Id, cancellation) == 0)
        {
            return await Accept(desk, user, tenant, ["pwd"], cancellation);
        }

        if (attempt.Passkey is var (proof, context))
        {
            if (await desk.Passkeys.Prove(proof, context, cancellation) is { } owner && owner.Id == user.Id)
            {
                return await Accept(desk, user, tenant, ["pwd", "hwk", "mfa"], cancellation);
            }
        }
        else if (string.IsNullOrWhiteSpace(code))
        {
            return makesCodes ? new SignInOutcome.CodeNeeded() : new SignInOutcome.PasskeyNeeded();
        }
        else if (await desk.SecondFactor.TakeCode(user.Id, code, cancellation))
        {
            return await Accept(desk, user, tenant, ["pwd", "otp", "mfa"], cancellation);
        }
        else if (await desk.SecondFactor.TakeRecoveryCode(user.Id, code, cancellation))
        {
            await journal.Record(tenant, user.Id.ToString(), null, id => new CredentialChanged(id, user.Id, "recovery-code-used"), cancellation);
            return await Accept(desk, user, tenant, ["pwd", "otp", "mfa"], cancellation);
        }

        await desk.CountFailure(failures, cancellation);
        await Refuse(user, tenant, attempt.Passkey is null ? "wrong-code" : "wrong-passkey", cancellation);
        LogRefused(user.Id, desk.NameInLog);
        return new SignInOutcome.CodeRefused();
    }

    private async Task<SignInOutcome> Accept(Desk desk, AppUser user, string tenant, IReadOnlyList<string> methods, CancellationToken cancellation)
    {
        await SignInFailureBook.Forget(desk.Db, desk.Name, cancellation);
        var now = time.GetUtcNow();
        await desk.Db.Users.Where(each => each.Id == user.Id).ExecuteUpdateAsync(update => update.SetProperty(each => each.LastSignedInAt, now), cancellation);
        LogAccepted(user.Id, tenant);
        return new SignInOutcome.Accepted(user.Id, user.UserName!, tenant, await Owes(desk, user, tenant, now, cancellation)) { Methods = methods };
    }

    private async Task<IReadOnlyList<string>> Owes(Desk desk, AppUser user, string tenant, DateTimeOffset now, CancellationToken cancellation)
    {
        var policy = await policies.Of(tenant, cancellation);
        var held = await grants.Read(tenant, user.Id, cancellation);
        var ended = user.PasswordSetAt is { } setAt && policy.PasswordEndsAt(setAt) <= now;
        var lacks = policy.NeedsSecondFactor(held?.Grants ?? []) && await desk.SecondFactor.Since(user.Id, cancellation) is null && await desk.Passkeys.Count(user.Id, cancellation) == 0;
        return
        [
            .. user.PasswordMustChange || ended ? [Owed.ChangePassword] : Array.Empty<string>(),
            .. lacks ? [Owed.SetUpSecondFactor] : Array.Empty<string>(),
        ];
    }

    // A name that is nobody's is recorded too, in the directory and without the name: a refusal has to take as long for both.
    private Task Refuse(AppUser? user, string? tenant, string because, CancellationToken cancellation) => journal.Record(
        tenant ?? TenantDirectory.Tenant, user?.Id.ToString(), null, id => new SignInRefused(id, user?.Id ?? Guid.Empty, user is null ? "unknown-name" : because), cancellation);

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

    /// <summary>What one check works with.</summary>
    private sealed class Desk(IServiceProvider services, SignInAttempt attempt)
    {
        public UserManager<AppUser> Users { get; } = services.GetRequiredService<UserManager<AppUser>>();

        public AuthDb Db { get; } = services.GetRequiredService<AuthDb>();

        public SecondFactorDesk SecondFactor { get; } = services.GetRequiredService<SecondFactorDesk>();

        public PasskeyDesk Passkeys { get; } = services.GetRequiredService<PasskeyDesk>();

        public byte[] Name { get; } = SignInFailureBook.OfName(services.GetRequiredService<UserManager<AppUser>>().NormalizeName(attempt.UserName));

        public string NameInLog => Convert.ToHexStringLower(Name, 0, 6);

        public byte[]? Address { get; } = attempt.Address is { } address ? SignInFailureBook.OfAddress(address) : null;

        public async Task CountFailure(SignInFailureBook failures, CancellationToken cancellation)
        {
            await failures.Count(Db, Name, cancellation);
            if (Address is { } address)
            {
                await failures.Count(Db, address, cancellation);
            }
        }
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Information, Message = "Sign-in of account {AccountId} to tenant {TenantId}")]
    private partial void LogAccepted(Guid accountId, string tenantId);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "Sign-in refused: account {AccountId}, name {NameHash}")]
    private partial void LogRefused(Guid? accountId, string nameHash);

    [LoggerMessage(EventId = 4103, Level = LogLevel.Warning, Message = "Sign-in refused: locked, name {NameHash}")]
    private partial void LogLocked(string nameHash);

    [LoggerMessage(EventId = 4104, Level = LogLevel.Warning, Message = "Sign-in refused: too many failures from address {AddressHash}")]
    private partial void LogAddressWaits(string addressHash);
}
