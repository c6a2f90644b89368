using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access;

/// <summary>Keeps sessions in the database. The cookie carries a random key and nothing else.</summary>
public sealed class SessionTickets(IServiceScopeFactory scopes, IOptions<AccessOptions> options, TimeProvider time) : ITicketStore
{
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        db.Sessions.Add(new StoredSession
        {
            Id = Guid.CreateVersion7(now),
            KeyHash = Hash(key),
            AccountId = Guid.Parse(ticket.Principal.FindFirst(AccessClaims.Subject)!.Value),
            TenantId = ticket.Principal.FindFirst(AccessClaims.Tenant)!.Value,
            Ticket = TicketSerializer.Default.Serialize(ticket),
            StartedAt = now,
            LastSeenAt = now,
            IdleEndsAt = now.AddMinutes(options.Value.SessionIdleMinutes),
            EndsAt = now.AddHours(options.Value.SessionLongestHours),
        });
        await db.SaveChangesAsync();
        return key;
    }

    // An update and never an insert: a session that was ended must not come back because a request was under way.
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var now = time.GetUtcNow();
        var hash = Hash(key);
        var bytes = TicketSerializer.Default.Serialize(ticket);
        var idleEndsAt = now.AddMinutes(options.Value.SessionIdleMinutes);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions
            .Where(session => session.KeyHash == hash)
            .ExecuteUpdateAsync(update => update
                .SetProperty(session => session.Ticket, bytes)
                .SetProperty(session => session.LastSeenAt, now)
                .SetProperty(session => session.IdleEndsAt, idleEndsAt));
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var now = time.GetUtcNow();
        var hash = Hash(key);
        await using var scope = scopes.CreateAsyncScope();
        var ticket = await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions
            .Where(session => session.KeyHash == hash && session.IdleEndsAt > now && session.EndsAt > now)
            .Select(session => session.Ticket)
            .SingleOrDefaultAsync();
        return ticket is null ? null : TicketSerializer.Default.Deserialize(ticket);
    }

    public async Task RemoveAsync(string key)
    {
        var hash = Hash(key);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync();
    }

    /// <summary>Ends every session of an account in a tenant, as when it is suspended or its password changes.</summary>
    public async Task EndAllOf(Guid accountId, string tenantId, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuthDb>().Sessions
            .Where(session => session.AccountId == accountId && session.TenantId == tenantId)
            .ExecuteDeleteAsync(cancellation);
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
