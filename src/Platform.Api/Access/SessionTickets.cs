using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access;

/// <summary>Keeps sessions in the database, for as long as their tenant lets them last. The cookie carries a random key and nothing else.</summary>
public sealed class SessionTickets(IServiceScopeFactory scopes, SignInPolicies policies, TimeProvider time) : ITicketStore
{
    /// <summary>The property of a ticket that says on what it was begun.</summary>
    public const string Device = "device";

    /// <summary>The property of a ticket whose owner proved who they are as it was begun.</summary>
    public const string Proved = "proved";

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow();
        var account = Guid.Parse(ticket.Principal.FindFirst(AccessClaims.Subject)!.Value);
        var tenant = ticket.Principal.FindFirst(AccessClaims.Tenant)!.Value;
        var rules = (await policies.Of(tenant)).Sessions;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AuthDb>();
        db.Sessions.Add(new StoredSession
        {
            Id = Guid.TryParse(ticket.Principal.FindFirst(AccessClaims.Session)?.Value, out var id) ? id : Guid.CreateVersion7(now),
            KeyHash = Hash(key),
            AccountId = account,
            TenantId = tenant,
            Ticket = TicketSerializer.Default.Serialize(ticket),
            Device = ticket.Properties.Items.TryGetValue(Device, out var device) ? device ?? string.Empty : string.Empty,
            StartedAt = now,
            LastSeenAt = now,
            IdleEndsAt = now + IdleTime(ticket, rules),
            EndsAt = now.AddHours(rules.LongestHours),
            ProvedAt = ticket.Properties.Items.ContainsKey(Proved) ? now : null,
        });
        await db.SaveChangesAsync();
        if (rules.Most is { } most)
        {
            await EndBeyond(db, account, tenant, most);
        }

        return key;
    }

    // An update and never an insert: a session that was ended must not come back because a request was under way.
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var now = time.GetUtcNow();
        var hash = Hash(key);
        var bytes = TicketSerializer.Default.Serialize(ticket);
        var idleEndsAt = now + IdleTime(ticket, SignInPolicy.Default(string.Empty).Sessions);
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

    // A ticket says itself how long it may lie: its tenant's rules were those of when it began.
    private static TimeSpan IdleTime(AuthenticationTicket ticket, SessionRules otherwise) =>
        ticket.Properties is { ExpiresUtc: { } ends, IssuedUtc: { } begins } && ends > begins ? ends - begins : TimeSpan.FromMinutes(otherwise.IdleMinutes);

    private static async Task EndBeyond(AuthDb db, Guid account, string tenant, int most)
    {
        var beyond = await db.Sessions.Where(session => session.AccountId == account && session.TenantId == tenant)
            .OrderByDescending(session => session.StartedAt).ThenByDescending(session => session.Id).Skip(most).Select(session => session.Id).ToListAsync();
        await db.Sessions.Where(session => beyond.Contains(session.Id)).ExecuteDeleteAsync();
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
