using Microsoft.EntityFrameworkCore;

namespace Platform.Api.Access;

/// <summary>
/// Erases the user names of a person's accounts and everything by which they could sign in. The accounts stay under their ids, which the
/// record names. One that signs in to other tenants too is theirs as well, and keeps its name.
/// </summary>
public sealed class AccountErasure(AuthDb db)
{
    public async Task Erase(IReadOnlyCollection<Guid> accounts, string tenant, CancellationToken cancellation)
    {
        foreach (var account in accounts)
        {
            if (await db.Memberships.AnyAsync(each => each.AccountId == account && each.TenantId != tenant, cancellation))
            {
                continue;
            }

            await db.Sessions.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
            await db.Invitations.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
            await db.FormerPasswords.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
            await db.SecondFactors.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
            await db.RecoveryCodes.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
            await db.UserPasskeys.Where(each => each.UserId == account).ExecuteDeleteAsync(cancellation);
            await db.UserLogins.Where(each => each.UserId == account).ExecuteDeleteAsync(cancellation);
            var name = $"erased-{account:n}";
            await db.Users.Where(each => each.Id == account).ExecuteUpdateAsync(
                update => update.SetProperty(each => each.UserName, name).SetProperty(each => each.NormalizedUserName, name.ToUpperInvariant())
                    .SetProperty(each => each.PasswordHash, (string?)null),
                cancellation);
        }
    }
}
