using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Platform.Api.Access;

/// <summary>Remembers each assertion by which a program proved its key until it ends, so that one that was caught serves nobody.</summary>
public sealed class UsedAssertions(AuthDb db)
{
    public const string WasUsed = "This client assertion was used before. Make one for each request.";

    /// <returns>False when it was used before.</returns>
    public async Task<bool> TakeOnce(string assertion, CancellationToken cancellation)
    {
        // Without the signature: the same words can be signed in two forms that both hold.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(assertion[..assertion.LastIndexOf('.')]));
        var endsAt = new DateTimeOffset(new JsonWebToken(assertion).ValidTo);
        return await db.Database.ExecuteSqlAsync(
            $"insert into auth.used_assertions (hash, ends_at) values ({hash}, {endsAt}) on conflict do nothing", cancellation) == 1;
    }

    public static Task<int> Prune(AuthDb db, DateTimeOffset now, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"delete from auth.used_assertions where ends_at < {now.AddHours(-1)}", cancellation);
}
