using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Platform.Api.Access;

/// <summary>Counts failed sign-ins under names and from addresses, by hashes of them; those of before the last window are forgotten.</summary>
public sealed class SignInFailureBook(IOptions<AccessOptions> options, TimeProvider time)
{
    public static byte[] OfName(string? normalizedName) => Hash(normalizedName ?? string.Empty);

    // Small letters, which no normalized name has: no name can be typed that counts for an address.
    public static byte[] OfAddress(string address) => Hash($"address {address}");

    public Task<bool> IsLocked(AuthDb db, byte[] name, CancellationToken cancellation) => Reached(db, name, options.Value.FailuresBeforeLockout, cancellation);

    public Task<bool> AddressWaits(AuthDb db, byte[] address, CancellationToken cancellation) =>
        Reached(db, address, options.Value.FailuresBeforeAddressWaits, cancellation);

    /// <summary>Until when these names wait, of those that do.</summary>
    public async Task<IReadOnlyList<(byte[] Name, DateTimeOffset Until)>> Locks(AuthDb db, IReadOnlyCollection<byte[]> names, CancellationToken cancellation)
    {
        var since = Since();
        var most = options.Value.FailuresBeforeLockout;
        var found = await db.SignInFailures.AsNoTracking()
            .Where(failures => names.Contains(failures.NameHash) && failures.Failures >= most && failures.LastFailedAt > since).ToListAsync(cancellation);
        return [.. found.Select(failures => (failures.NameHash, failures.LastFailedAt.AddMinutes(options.Value.LockoutMinutes)))];
    }

    public Task<int> Count(AuthDb db, byte[] hash, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = Since();
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into auth.sign_in_failures as f (name_hash, failures, last_failed_at) values ({hash}, 1, {now})
            on conflict (name_hash) do update set
                failures = case when f.last_failed_at > {since} then f.failures + 1 else 1 end,
                last_failed_at = {now}
            """,
            cancellation);
    }

    public static Task<int> Forget(AuthDb db, byte[] name, CancellationToken cancellation) =>
        db.SignInFailures.Where(failures => failures.NameHash == name).ExecuteDeleteAsync(cancellation);

    private Task<bool> Reached(AuthDb db, byte[] hash, int most, CancellationToken cancellation)
    {
        var since = Since();
        return db.SignInFailures.AnyAsync(
            failures => failures.NameHash == hash && failures.Failures >= most && failures.LastFailedAt > since, cancellation);
    }

    private DateTimeOffset Since() => time.GetUtcNow().AddMinutes(-options.Value.LockoutMinutes);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
