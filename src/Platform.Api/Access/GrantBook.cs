using Marten;
using Platform.Domain;
using Platform.Domain.Access;

namespace Platform.Api.Access;

/// <summary>The grants of accounts in a tenant, read by primary key and kept in no cache.</summary>
public sealed class GrantBook(IDocumentStore store)
{
    public async Task<AccountGrants?> Read(string tenantId, Guid accountId, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(tenantId);
        return await session.LoadAsync<AccountGrants>(accountId, cancellation);
    }

    public async Task<IReadOnlyDictionary<Guid, AccountGrants>> ReadMany(string tenantId, IEnumerable<Guid> accountIds, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(tenantId);
        var found = await session.LoadManyAsync<AccountGrants>(cancellation, [.. accountIds]);
        return found.ToDictionary(account => account.Id);
    }

    /// <summary>Registers an account and gives it roles, for the operator and the demonstration; nothing when it stands already.</summary>
    /// <exception cref="InvalidOperationException">A rule refuses a role.</exception>
    public async Task Set(
        string tenantId, TenantKinds kind, Guid accountId, Guid? personId, IReadOnlyList<RoleGrant> roles, CancellationToken cancellation = default)
    {
        await using var session = store.LightweightSession(tenantId);
        session.LastModifiedBy = "operator";
        var stream = await session.Events.FetchForWriting<AccountGrants>(accountId, cancellation);
        var account = stream.Aggregate;
        Record(RegisterAccountDecider.Decide(new(accountId, personId), account));
        foreach (var role in roles)
        {
            // The operator names units of an organisation that it has just loaded.
            Record(GrantRoleDecider.Decide(new(role.Role, role.UnitId), account!, kind, _ => true));
        }

        await session.SaveChangesAsync(cancellation);

        void Record(Decision<AccountEvent> decision)
        {
            if (decision is Decision<AccountEvent>.Refused refused)
            {
                throw new InvalidOperationException(refused.Reason.Message);
            }

            foreach (var @event in ((Decision<AccountEvent>.Accepted)decision).Events)
            {
                stream.AppendOne(@event);
                account = AccountGrants.Evolve(account, @event);
            }
        }
    }
}
