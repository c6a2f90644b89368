using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Domain.Access;
using IDocumentStore = Marten.IDocumentStore;

namespace Platform.Api.Access.Outside;

/// <summary>
/// The accounts of people whom a provider vouches for. An account is known by the provider and by what that calls the person, never by a
/// name or an address, which somebody else may get or choose. In each tenant it is another account.
/// </summary>
public sealed class OutsideAccounts(AuthDb db, UserManager<AppUser> users, IDocumentStore store, TimeProvider time)
{
    private const int LongestName = 50;

    public async Task<(Guid Id, string UserName)> FindOrMake(string tenant, OutsidePerson person, CancellationToken cancellation)
    {
        if (await Find(tenant, person, cancellation) is { } known)
        {
            return known;
        }

        try
        {
            return await Make(tenant, person, cancellation);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Twice at once for the first time: the other one made it.
            db.ChangeTracker.Clear();
            return await Find(tenant, person, cancellation) ?? throw new OutsideFaultException("The account could not be made.", fault);
        }
    }

    private async Task<(Guid Id, string UserName)?> Find(string tenant, OutsidePerson person, CancellationToken cancellation)
    {
        var (provider, key) = (ProviderOf(tenant, person), KeyOf(person));
        var found = await (
            from login in db.UserLogins
            join user in db.Users on login.UserId equals user.Id
            where login.LoginProvider == provider && login.ProviderKey == key
            select new { user.Id, user.UserName }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.Id, found.UserName!);
    }

    private async Task<(Guid Id, string UserName)> Make(string tenant, OutsidePerson person, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var user = new AppUser { Id = Guid.CreateVersion7(now), UserName = await FreeName(person) };
        if (await users.CreateAsync(user) is { Succeeded: false } failed)
        {
            throw new OutsideFaultException(string.Join(' ', failed.Errors.Select(error => error.Description)));
        }

        db.UserLogins.Add(new IdentityUserLogin<Guid>
        {
            LoginProvider = ProviderOf(tenant, person),
            ProviderKey = KeyOf(person),
            ProviderDisplayName = person.Issuer,
            UserId = user.Id,
        });
        db.Memberships.Add(new Membership { AccountId = user.Id, TenantId = tenant, Since = now });
        await db.SaveChangesAsync(cancellation);
        await using var session = store.LightweightSession(tenant);
        session.LastModifiedBy = user.Id.ToString();
        session.Events.StartStream<AccountGrants>(user.Id, new AccountCameFromOutside(user.Id, person.Issuer));
        await session.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return (user.Id, user.UserName!);
    }

    // A name that is taken is somebody else's: theirs is not looked at, and this one gets a number behind it.
    private async Task<string> FreeName(OutsidePerson person)
    {
        var allowed = users.Options.User.AllowedUserNameCharacters;
        var wanted = new string([.. (person.UserName ?? string.Empty).Where(allowed.Contains).Take(LongestName)]);
        var name = wanted.Length == 0 ? "outside" : wanted;
        return wanted.Length > 0 && await users.FindByNameAsync(name) is null
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"{name}-{RandomNumberGenerator.GetInt32(100_000, 1_000_000)}");
    }

    // Hashes, because an issuer and what it calls a person may be longer than the columns.
    private static string ProviderOf(string tenant, OutsidePerson person) => Hash($"{tenant}\n{person.Issuer}");

    private static string KeyOf(OutsidePerson person) => Hash(person.Subject);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
