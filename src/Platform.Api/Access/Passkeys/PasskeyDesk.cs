using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access.Passkeys;

/// <summary>What somebody was asked to sign, until they did. It serves once, so that an answer that was caught is worth nothing.</summary>
public sealed class PasskeyCeremony
{
    /// <summary>SHA-256 of the word by which the browser names it.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>The account that a passkey is added to; null when somebody signs in.</summary>
    public Guid? AccountId { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset EndsAt { get; init; }
}

/// <param name="Ceremony">To be sent back with the answer; it holds for five minutes and serves once.</param>
/// <param name="Options">What the browser's authenticator is asked, as JSON (Web Authentication, level 3).</param>
public sealed record BegunPasskeyCeremony(string Ceremony, string Options);

/// <param name="Credential">What the authenticator answered, as JSON.</param>
public sealed record PasskeyProof(string? Ceremony, string? Credential)
{
    public override string ToString() => nameof(PasskeyProof);
}

/// <summary>
/// Passkeys of accounts: added, used and removed. The authenticator has to have made sure of its owner (by a PIN, a finger, a face), so that
/// one passkey is two factors. Origin, challenge, signature and counter are checked by the framework.
/// </summary>
public sealed class PasskeyDesk(AuthDb db, UserManager<AppUser> users, IPasskeyHandler<AppUser> handler, TimeProvider time)
{
    public const int Most = 10;

    public static readonly TimeSpan CeremonyHolds = TimeSpan.FromMinutes(5);

    public Task<int> Count(Guid account, CancellationToken cancellation) => db.UserPasskeys.CountAsync(passkey => passkey.UserId == account, cancellation);

    public async Task<IReadOnlyList<UserPasskeyInfo>> Of(Guid account) =>
        await users.FindByIdAsync(account.ToString()) is { } user ? [.. (await users.GetPasskeysAsync(user)).OrderBy(passkey => passkey.CreatedAt)] : [];

    public async Task<BegunPasskeyCeremony> BeginAdding(Guid account, string userName, HttpContext context, CancellationToken cancellation)
    {
        var made = await handler.MakeCreationOptionsAsync(new() { Id = account.ToString(), Name = userName, DisplayName = userName }, context);
        return await Keep(account, made.AttestationState!, made.CreationOptionsJson, cancellation);
    }

    /// <summary>False when the answer is not to what was asked, or does not hold.</summary>
    public async Task<bool> Add(Guid account, PasskeyProof proof, string name, HttpContext context, CancellationToken cancellation)
    {
        if (await Take(proof.Ceremony, account, cancellation) is not { } state || await users.FindByIdAsync(account.ToString()) is not { } user)
        {
            return false;
        }

        var attested = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = proof.Credential!, AttestationState = state });
        if (!attested.Succeeded || attested.UserEntity.Id != account.ToString())
        {
            return false;
        }

        attested.Passkey.Name = name;
        return (await users.AddOrUpdatePasskeyAsync(user, attested.Passkey)).Succeeded;
    }

    public async Task<BegunPasskeyCeremony> BeginSignIn(HttpContext context, CancellationToken cancellation)
    {
        var made = await handler.MakeRequestOptionsAsync(null, context);
        return await Keep(null, made.AssertionState!, made.RequestOptionsJson, cancellation);
    }

    /// <summary>Whose passkey answered; null when nobody's did, or not to what was asked.</summary>
    public async Task<AppUser?> Prove(PasskeyProof proof, HttpContext context, CancellationToken cancellation)
    {
        if (await Take(proof.Ceremony, null, cancellation) is not { } state)
        {
            return null;
        }

        var asserted = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = proof.Credential!, AssertionState = state });
        if (!asserted.Succeeded)
        {
            return null;
        }

        // With its counter: one that was copied is found when the original goes on counting.
        await users.AddOrUpdatePasskeyAsync(asserted.User, asserted.Passkey);
        return asserted.User;
    }

    /// <summary>False when the account has no such passkey.</summary>
    public async Task<bool> Remove(Guid account, byte[] credential, CancellationToken cancellation) =>
        await db.UserPasskeys.Where(passkey => passkey.UserId == account && passkey.CredentialId == credential).ExecuteDeleteAsync(cancellation) == 1;

    public Task<int> RemoveAll(Guid account, CancellationToken cancellation) =>
        db.UserPasskeys.Where(passkey => passkey.UserId == account).ExecuteDeleteAsync(cancellation);

    private async Task<BegunPasskeyCeremony> Keep(Guid? account, string state, string options, CancellationToken cancellation)
    {
        var key = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        db.PasskeyCeremonies.Add(new PasskeyCeremony { KeyHash = Hash(key), AccountId = account, State = state, EndsAt = time.GetUtcNow() + CeremonyHolds });
        await db.SaveChangesAsync(cancellation);
        return new(key, options);
    }

    private async Task<string?> Take(string? key, Guid? account, CancellationToken cancellation)
    {
        var (hash, now) = (Hash(key ?? string.Empty), time.GetUtcNow());
        var found = await db.PasskeyCeremonies.AsNoTracking()
            .SingleOrDefaultAsync(each => each.KeyHash == hash && each.AccountId == account && each.EndsAt > now, cancellation);
        // Of two who come with one answer at once, one deletes the row.
        return found is not null && await db.PasskeyCeremonies.Where(each => each.KeyHash == hash).ExecuteDeleteAsync(cancellation) == 1 ? found.State : null;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
