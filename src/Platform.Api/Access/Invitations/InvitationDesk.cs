using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access.Passwords;
using Platform.Api.Access.SignIn;
using Platform.Domain;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access.Invitations;

/// <summary>An invitation as it is said, this once.</summary>
/// <param name="Secret">Goes to the person it is meant for; the web page takes it behind <c>/invitation#</c>.</param>
public sealed record MadeInvitation(string Secret, DateTimeOffset EndsAt)
{
    // A record prints its members, and this one must never reach a log.
    public override string ToString() => $"{nameof(MadeInvitation)} until {EndsAt:O}";
}

/// <summary>An invitation as whoever holds its secret sees it.</summary>
public sealed record FoundInvitation(Guid Id, Guid AccountId, string UserName, string TenantId, DateTimeOffset EndsAt, PasswordRules Passwords);

public sealed record InvitationIsNotValid()
    : Refusal("invitation-is-not-valid", "This invitation is not known, was used, or has ended. Ask your system administrator for a new one.");

/// <summary>Invites an account to set its password, with a secret that serves once and for some days. A new invitation ends the one before.</summary>
public sealed class InvitationDesk(
    AuthDb db, UserManager<AppUser> users, PasswordDesk passwords, SignInPolicies policies, IOptions<AccessOptions> options, TimeProvider time)
{
    public async Task<MadeInvitation> Make(Guid account, string tenant, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var made = new MadeInvitation(Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32)), now.AddHours(options.Value.InvitationHours));
        await db.Invitations.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
        db.Invitations.Add(new Invitation
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account,
            TenantId = tenant,
            SecretHash = Hash(made.Secret),
            MadeAt = now,
            EndsAt = made.EndsAt,
        });
        await db.SaveChangesAsync(cancellation);
        return made;
    }

    /// <summary>Null when it is not known, was used or has ended; the three are not told apart.</summary>
    public async Task<FoundInvitation?> Find(string secret, CancellationToken cancellation)
    {
        var (hash, now) = (Hash(secret), time.GetUtcNow());
        var found = await (
            from invitation in db.Invitations
            join user in db.Users on invitation.AccountId equals user.Id
            where invitation.SecretHash == hash && invitation.EndsAt > now
            select new { invitation.Id, invitation.AccountId, user.UserName, invitation.TenantId, invitation.EndsAt }).SingleOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new(found.Id, found.AccountId, found.UserName!, found.TenantId, found.EndsAt, (await policies.Of(found.TenantId, cancellation)).Passwords);
    }

    /// <summary>Sets the password. The invitation is used up in the same transaction, so that it serves once.</summary>
    /// <returns>Why it was not accepted; null when it was.</returns>
    public async Task<Refusal?> Accept(FoundInvitation invitation, string password, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Taken first: of two who come with one secret at once, the second waits here and finds none.
        if (await db.Invitations.Where(each => each.Id == invitation.Id).ExecuteDeleteAsync(cancellation) == 0
            || await users.FindByIdAsync(invitation.AccountId.ToString()) is not { } user)
        {
            return new InvitationIsNotValid();
        }

        if (await passwords.Choose(user, password, invitation.Passwords, "/password", cancellation) is { } refusal)
        {
            return refusal;
        }

        await transaction.CommitAsync(cancellation);
        return null;
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
