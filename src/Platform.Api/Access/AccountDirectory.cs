using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Access.Invitations;
using Platform.Api.Commands;
using Platform.Domain.Access;

namespace Platform.Api.Access;

/// <summary>An account as the list of a tenant's accounts has it, before its grants.</summary>
public sealed record AccountName(Guid Id, string UserName, DateTimeOffset Since);

public sealed record AccountIsShared()
    : Domain.Refusal("account-is-shared", "The account signs in to another organization too. The operator of the platform changes what it signs in with.");

/// <summary>The accounts that can sign in, and to which tenants.</summary>
public sealed class AccountDirectory(IServiceScopeFactory scopes, GrantBook grants, TimeProvider time)
{
    // Without letters and digits that are mistaken for one another when read aloud or from paper.
    private const string PasswordAlphabet = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

    public static string NewPassword() => RandomNumberGenerator.GetString(PasswordAlphabet, 20);

    /// <summary>
    /// Makes an account with its roles, for the operator and the demonstration. An account of that name keeps its password
    /// and gets what it lacks.
    /// </summary>
    /// <param name="mustChange">Whether the password only lets its owner choose another.</param>
    /// <exception cref="InvalidOperationException">The name or the password is not accepted, or a rule refuses a role.</exception>
    public async Task<Guid> CreateAsync(
        string userName,
        string password,
        string tenantId,
        TenantKinds tenantKind,
        Guid? personId,
        IReadOnlyList<RoleGrant> roles,
        bool mustChange = false,
        CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var user = await users.FindByNameAsync(userName);
        if (user is null)
        {
            user = New(userName, mustChange);
            if (await users.CreateAsync(user, password) is { Succeeded: false } failed)
            {
                throw new InvalidOperationException($"The account \"{userName}\" cannot be made: {Describe(failed)}");
            }
        }

        await Join(scope.ServiceProvider.GetRequiredService<AuthDb>(), user.Id, tenantId, cancellation);
        await grants.Set(tenantId, tenantKind, user.Id, personId, roles, cancellation);
        return user.Id;
    }

    /// <summary>
    /// Makes an account, and keeps it only when <paramref name="record"/> says that its registration was recorded too.
    /// Null when the name is taken or not accepted.
    /// </summary>
    /// <param name="password">The first password, which has to be changed; null to invite the owner to set one.</param>
    public async Task<IResult?> CreateWith(
        string userName,
        string? password,
        string tenantId,
        Func<Guid, MadeInvitation?, Task<(IResult Answer, bool Recorded)>> record,
        CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var user = New(userName, mustChange: true);
        if (!(password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password)).Succeeded)
        {
            return null;
        }

        await Join(db, user.Id, tenantId, cancellation);
        var invitation = password is null ? await scope.ServiceProvider.GetRequiredService<InvitationDesk>().Make(user.Id, tenantId, cancellation) : null;
        var (answer, recorded) = await record(user.Id, invitation);
        if (recorded)
        {
            await transaction.CommitAsync(cancellation);
        }

        return answer;
    }

    /// <summary>The tenants that an account may sign in to, the one of longest standing first.</summary>
    public async Task<IReadOnlyList<string>> TenantsOf(Guid accountId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuthDb>().Memberships
            .Where(membership => membership.AccountId == accountId)
            .OrderBy(membership => membership.Since).ThenBy(membership => membership.TenantId)
            .Select(membership => membership.TenantId).ToListAsync(cancellation);
    }

    public async Task<bool> BelongsTo(Guid accountId, string tenantId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuthDb>().Memberships
            .AnyAsync(membership => membership.AccountId == accountId && membership.TenantId == tenantId, cancellation);
    }

    /// <summary>
    /// Why an administrator of this tenant may not change what an account proves itself with: it is unknown here, or it signs in
    /// to other tenants too, whose administrators did not agree. Null when they may.
    /// </summary>
    public async Task<IResult?> RefusalToChange(Guid accountId, string tenantId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tenants = await scope.ServiceProvider.GetRequiredService<AuthDb>().Memberships
            .Where(membership => membership.AccountId == accountId).Select(membership => membership.TenantId).ToListAsync(cancellation);
        return !tenants.Contains(tenantId) ? Problem.Unknown() : tenants.Count > 1 ? new AccountIsShared().ToHttp() : null;
    }

    /// <summary>Forgets the failed sign-ins under the account's name.</summary>
    public async Task Unlock(Guid accountId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        var name = await db.Users.Where(user => user.Id == accountId).Select(user => user.NormalizedUserName).SingleOrDefaultAsync(cancellation);
        await SignInFailureBook.Forget(db, SignInFailureBook.OfName(name), cancellation);
    }

    /// <summary>The accounts of a tenant by name.</summary>
    public async Task<IReadOnlyList<AccountName>> Of(string tenantId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        return await (
            from membership in db.Memberships
            join user in db.Users on membership.AccountId equals user.Id
            where membership.TenantId == tenantId
            orderby user.NormalizedUserName
            select new AccountName(user.Id, user.UserName!, membership.Since)).ToListAsync(cancellation);
    }

    /// <summary>What an account of the tenant signs in as, for where no register of persons says more; null for what is none.</summary>
    public async Task<string?> NameOf(string? accountId, string tenantId, CancellationToken cancellation) =>
        Guid.TryParse(accountId, out var id) ? (await Of(tenantId, cancellation)).FirstOrDefault(account => account.Id == id)?.UserName : null;

    private AppUser New(string userName, bool mustChange) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        UserName = userName,
        PasswordSetAt = time.GetUtcNow(),
        PasswordMustChange = mustChange,
    };

    private async Task Join(AuthDb db, Guid accountId, string tenantId, CancellationToken cancellation)
    {
        if (!await db.Memberships.AnyAsync(m => m.AccountId == accountId && m.TenantId == tenantId, cancellation))
        {
            db.Memberships.Add(new Membership { AccountId = accountId, TenantId = tenantId, Since = time.GetUtcNow() });
            await db.SaveChangesAsync(cancellation);
        }
    }

    private static string Describe(IdentityResult result) => string.Join(" ", result.Errors.Select(error => error.Description));
}
