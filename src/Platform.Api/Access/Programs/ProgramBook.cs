using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Platform.Api.Access.Programs;

/// <summary>What an account allowed a program in a tenant.</summary>
/// <param name="AgreedAt">Null for a trusted program, which asks nobody.</param>
/// <param name="SignedInAt">When the newest of its sign-ins that stand began; null when none does.</param>
public sealed record AllowedProgram(string Key, IReadOnlyList<string> Scopes, DateTimeOffset? AgreedAt, DateTimeOffset? SignedInAt);

/// <summary>
/// Agreements of people with programs, and the sign-ins that came of them. Both are authorizations of the token server: a permanent one
/// says that somebody agreed, an ad-hoc one is a sign-in, under which all its tokens lie. Ending it ends them on the next request.
/// </summary>
public sealed class ProgramBook(AuthDb db, IOpenIddictAuthorizationManager authorizations, TimeProvider time)
{
    private DbSet<OpenIddictEntityFrameworkCoreAuthorization<Guid>> Rows => db.Set<OpenIddictEntityFrameworkCoreAuthorization<Guid>>();

    /// <summary>Whether the account agreed to all of these in this tenant.</summary>
    public async Task<bool> HasAgreed(Guid account, string tenant, SignInProgram program, IEnumerable<string> scopes, CancellationToken cancellation)
    {
        var agreed = (await Standing(account, tenant, cancellation)).Where(row => row.Type == AuthorizationTypes.Permanent && row.Key == program.Key);
        return agreed.Any(row => !scopes.Except(row.Scopes).Any());
    }

    /// <summary>Keeps that the account agreed; nothing when it did before.</summary>
    /// <returns>False when nothing was added.</returns>
    public async Task<bool> Agree(Guid account, string tenant, SignInProgram program, IReadOnlyList<string> scopes, CancellationToken cancellation)
    {
        if (await HasAgreed(account, tenant, program, scopes, cancellation))
        {
            return false;
        }

        await Add(account, tenant, program, scopes, AuthorizationTypes.Permanent, cancellation);
        return true;
    }

    /// <summary>Begins a sign-in by a program; its id, under which the tokens are to lie.</summary>
    public Task<string> Begin(Guid account, string tenant, SignInProgram program, IReadOnlyList<string> scopes, CancellationToken cancellation) =>
        Add(account, tenant, program, scopes, AuthorizationTypes.AdHoc, cancellation);

    /// <summary>When a sign-in began; null when it does not stand.</summary>
    public async Task<DateTimeOffset?> BeganAt(string? id, CancellationToken cancellation)
    {
        var began = Guid.TryParse(id, out var key)
            ? await Rows.Where(row => row.Id == key && row.Status == Statuses.Valid).Select(row => row.CreationDate).SingleOrDefaultAsync(cancellation)
            : null;
        return began is { } at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null;
    }

    /// <summary>Ends one sign-in with all its tokens.</summary>
    public static async Task End(AuthDb db, string? id, CancellationToken cancellation)
    {
        if (Guid.TryParse(id, out var key))
        {
            await db.Set<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().Where(row => row.Id == key)
                .ExecuteUpdateAsync(update => update.SetProperty(row => row.Status, Statuses.Revoked), cancellation);
        }
    }

    /// <summary>Ends every sign-in by programs of an account, in a tenant or in all; answers how many there were. Agreements stay.</summary>
    public static Task<int> EndAll(AuthDb db, Guid account, string? tenant, CancellationToken cancellation)
    {
        var (subject, mark) = (account.ToString(), tenant is null ? string.Empty : MarkOf(tenant));
        return db.Set<OpenIddictEntityFrameworkCoreAuthorization<Guid>>()
            .Where(row => row.Subject == subject && row.Type == AuthorizationTypes.AdHoc && row.Status == Statuses.Valid && row.Properties!.Contains(mark))
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Status, Statuses.Revoked), cancellation);
    }

    /// <summary>Ends every agreement with a program and every sign-in by it, of whomever.</summary>
    public static Task<int> EndAllOf(AuthDb db, Guid program, CancellationToken cancellation) =>
        db.Set<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().Where(row => row.Application!.Id == program && row.Status == Statuses.Valid)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Status, Statuses.Revoked), cancellation);

    /// <summary>Takes back what the account allowed a program here, and ends its sign-ins. False when there was nothing.</summary>
    public async Task<bool> Withdraw(Guid account, string tenant, SignInProgram program, CancellationToken cancellation)
    {
        var (subject, mark, key) = (account.ToString(), MarkOf(tenant), Guid.Parse(program.Key));
        return await Rows
            .Where(row => row.Subject == subject && row.Application!.Id == key && row.Status == Statuses.Valid && row.Properties!.Contains(mark))
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Status, Statuses.Revoked), cancellation) > 0;
    }

    /// <summary>What the account allowed in this tenant, and which sign-ins stand; those that may have gone on too long are left out.</summary>
    /// <param name="longest">How long a session lasts here at most.</param>
    public async Task<IReadOnlyList<AllowedProgram>> Of(Guid account, string tenant, TimeSpan longest, CancellationToken cancellation)
    {
        var since = time.GetUtcNow() - longest;
        var rows = await Standing(account, tenant, cancellation);
        return
        [
            .. rows.GroupBy(row => row.Key).Select(program => new AllowedProgram(
                program.Key,
                [.. program.SelectMany(row => row.Scopes).Distinct().Order(StringComparer.Ordinal)],
                program.Where(row => row.Type == AuthorizationTypes.Permanent).Min(row => (DateTimeOffset?)row.At),
                program.Where(row => row.Type == AuthorizationTypes.AdHoc && row.At > since).Max(row => (DateTimeOffset?)row.At)))
                .Where(program => program.AgreedAt is not null || program.SignedInAt is not null),
        ];
    }

    private async Task<IReadOnlyList<Row>> Standing(Guid account, string tenant, CancellationToken cancellation)
    {
        var (subject, mark) = (account.ToString(), MarkOf(tenant));
        var rows = await Rows.AsNoTracking()
            .Where(row => row.Subject == subject && row.Status == Statuses.Valid && row.Properties!.Contains(mark))
            .Select(row => new { row.Application!.Id, row.Type, row.Scopes, row.CreationDate }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new Row(
                row.Id.ToString(),
                row.Type!,
                row.Scopes is { } scopes ? JsonSerializer.Deserialize<string[]>(scopes)! : [],
                new DateTimeOffset(DateTime.SpecifyKind(row.CreationDate ?? default, DateTimeKind.Utc)))),
        ];
    }

    private async Task<string> Add(Guid account, string tenant, SignInProgram program, IEnumerable<string> scopes, string type, CancellationToken cancellation)
    {
        var descriptor = new OpenIddictAuthorizationDescriptor
        {
            ApplicationId = program.Key,
            CreationDate = time.GetUtcNow(),
            Status = Statuses.Valid,
            Subject = account.ToString(),
            Type = type,
        };
        descriptor.Scopes.UnionWith(scopes);
        descriptor.Properties[AccessClaims.Tenant] = JsonSerializer.SerializeToElement(tenant);
        var made = await authorizations.CreateAsync(descriptor, cancellation);
        return (await authorizations.GetIdAsync(made, cancellation))!;
    }

    // The names of tenants are small letters, digits and hyphens, so that they are written in JSON as they are.
    private static string MarkOf(string tenant) => $"\"{AccessClaims.Tenant}\":\"{tenant}\"";

    private sealed record Row(string Key, string Type, string[] Scopes, DateTimeOffset At);
}
