using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Platform.Api.Access;

/// <summary>How an account stands beside its grants.</summary>
/// <param name="InvitedUntil">When an invitation that was not accepted ends; null when none is open.</param>
/// <param name="LockedUntil">Null when it is not locked.</param>
/// <param name="Idle">Nobody has signed in with it for longer than accounts may lie.</param>
public sealed record AccountStanding(
    DateTimeOffset? LastSignedInAt, DateTimeOffset? InvitedUntil, DateTimeOffset? LockedUntil, bool SecondFactor, int Sessions, bool Idle);

/// <summary>Reads how the accounts of a tenant stand, all at once.</summary>
public sealed class AccountStandings(AuthDb db, SignInFailureBook failures, IOptions<AccessOptions> options, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<Guid, AccountStanding>> Of(string tenant, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var idleSince = now.AddDays(-options.Value.IdleAccountDays);
        var rows = await (
            from membership in db.Memberships
            join user in db.Users on membership.AccountId equals user.Id
            where membership.TenantId == tenant
            select new
            {
                user.Id,
                user.NormalizedUserName,
                user.LastSignedInAt,
                membership.Since,
                InvitedUntil = db.Invitations.Where(each => each.AccountId == user.Id && each.EndsAt > now).Select(each => (DateTimeOffset?)each.EndsAt).FirstOrDefault(),
                SecondFactor = db.SecondFactors.Any(each => each.AccountId == user.Id && each.Since != null) || db.UserPasskeys.Any(each => each.UserId == user.Id),
                Sessions = db.Sessions.Count(each => each.AccountId == user.Id && each.TenantId == tenant && each.IdleEndsAt > now && each.EndsAt > now),
            }).ToListAsync(cancellation);
        var hashes = rows.ToDictionary(row => row.Id, row => SignInFailureBook.OfName(row.NormalizedUserName));
        var locks = (await failures.Locks(db, hashes.Values, cancellation)).ToDictionary(each => Convert.ToHexString(each.Name), each => each.Until);
        return rows.ToDictionary(row => row.Id, row => new AccountStanding(
            row.LastSignedInAt,
            row.InvitedUntil,
            locks.TryGetValue(Convert.ToHexString(hashes[row.Id]), out var until) ? until : null,
            row.SecondFactor,
            row.Sessions,
            (row.LastSignedInAt ?? row.Since) < idleSince));
    }
}
