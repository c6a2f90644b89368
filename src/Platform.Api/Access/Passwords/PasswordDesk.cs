using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access.Passwords;

/// <summary>Sets the password of an account, if the tenant's rules let it be chosen.</summary>
public sealed class PasswordDesk(UserManager<AppUser> users, AuthDb db, ListedPasswords listed, TimeProvider time)
{
    /// <returns>Why it may not be chosen; null when it was set.</returns>
    public async Task<PasswordIsNotAcceptable?> Choose(AppUser user, string password, PasswordRules rules, string pointer, CancellationToken cancellation)
    {
        var former = await db.FormerPasswords.Where(each => each.AccountId == user.Id)
            .OrderByDescending(each => each.ReplacedAt).Take(rules.History).Select(each => each.Hash).ToListAsync(cancellation);
        // The present one is never chosen anew: whoever has to change it would have changed nothing.
        var wasUsed = former.Prepend(user.PasswordHash).OfType<string>()
            .Any(hash => users.PasswordHasher.VerifyHashedPassword(user, hash, password) != PasswordVerificationResult.Failed);
        var words = await db.Memberships.Where(each => each.AccountId == user.Id).Select(each => each.TenantId).ToListAsync(cancellation);
        if (ChoosePassword.Refusal(password, user.UserName!, rules, words, listed.Has, wasUsed, pointer) is { } refusal)
        {
            return refusal;
        }

        if (user.PasswordHash is { } replaced)
        {
            db.FormerPasswords.Add(new FormerPassword { Id = Guid.CreateVersion7(time.GetUtcNow()), AccountId = user.Id, Hash = replaced, ReplacedAt = time.GetUtcNow() });
        }

        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.PasswordSetAt = time.GetUtcNow();
        user.PasswordMustChange = false;
        // Saves the account, and with it what was added above.
        await users.UpdateSecurityStampAsync(user);
        return null;
    }
}
