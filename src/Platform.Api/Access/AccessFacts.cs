using System.Text.Json;
using Dapper;
using Npgsql;
using NpgsqlTypes;
using OpenIddict.Abstractions;
using Platform.Api.Time;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Directory;
using Platform.Projections.Organisation;
using Platform.Projections.Work;

namespace Platform.Api.Access;

/// <summary>The tenant as a session shows it.</summary>
/// <param name="Kind"><c>bureau</c> or <c>oversight</c>.</param>
public sealed record SessionTenant(string Id, string NameZh, string NameEn, string Kind, string? BureauKind);

/// <summary>The person behind an account. The name is looked up, never recorded with the account.</summary>
public sealed record SessionPerson(Guid Id, string Name);

/// <param name="TenantIsOpen">Whether the directory knows the tenant and has not suspended it.</param>
/// <param name="TokenStands">Whether the token that was asked about is in force; true when none was.</param>
/// <param name="Grants">What the account may do there; nothing when it was never registered.</param>
public sealed record AccountEntry(bool TenantIsOpen, bool TokenStands, AccountGrants Grants);

/// <summary>What sign-in and grants need to know of the directory, the persons and the units.</summary>
public sealed class AccessFacts(TenantConnections connections, PlatformClock clock)
{
    /// <summary>What is asked at each request, in one round trip and kept in no cache, so that a change acts on the next one.</summary>
    public async Task<AccountEntry> Enter(string tenantId, Guid accountId, Guid? tokenId, CancellationToken cancellation)
    {
        await using var connection = await connections.Common.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                // For this batch alone: it is one transaction, and the setting goes with it.
                new("select set_config($1, $2, true)") { Parameters = { new() { Value = PlatformStore.TenantSetting }, new() { Value = tenantId } } },
                new(
                    """
                    select exists (select from platform.tenant_directory where slug = $1 and not suspended),
                        (select data from platform.mt_doc_accountgrants where tenant_id = $1 and id = $2),
                        $3::uuid is null or exists (
                            select from auth.openiddict_tokens token
                            left join auth.openiddict_authorizations sign_in on sign_in.id = token.authorization_id
                            where token.id = $3 and token.status = $4 and token.expiration_date > $5 and coalesce(sign_in.status, $4) = $4)
                    """)
                {
                    Parameters =
                    {
                        new() { Value = tenantId }, new() { Value = accountId }, new() { Value = (object?)tokenId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
                        new() { Value = OpenIddictConstants.Statuses.Valid }, new() { Value = TimeProvider.System.GetUtcNow() },
                    },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var grants = await reader.IsDBNullAsync(1, cancellation) ? null : JsonSerializer.Deserialize<AccountGrants>(reader.GetString(1), Json.Options);
        return new(reader.GetBoolean(0), reader.GetBoolean(2), grants ?? new AccountGrants(accountId, null, [], null));
    }

    /// <summary>Whether the directory knows the tenant and has not suspended it, for those who come without an account.</summary>
    public async Task<bool> IsOpen(string tenantId, CancellationToken cancellation)
    {
        await using var connection = await connections.Common.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from platform.tenant_directory where slug = @tenantId and not suspended)", new { tenantId });
    }

    /// <summary>The tenant; null when the directory does not know it or has suspended it.</summary>
    public async Task<SessionTenant?> Tenant(string tenantId, CancellationToken cancellation)
    {
        await using var connection = await connections.Common.OpenConnectionAsync(cancellation);
        return await connection.Tenant(tenantId) is { Suspended: false } tenant
            ? new SessionTenant(tenant.Id, tenant.NameZh, tenant.NameEn, tenant.Kind, tenant.BureauKind)
            : null;
    }

    public async Task<SessionPerson?> Person(string tenantId, Guid personId, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(tenantId, cancellation);
        return await connection.Person(personId) is { } person ? new SessionPerson(person.Id, person.Name) : null;
    }

    /// <summary>Whether the tenant has this unit, and whether it was not dissolved.</summary>
    public async Task<bool> UnitExists(string tenantId, Guid unitId, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(tenantId, cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from platform.unit_node where tenant_id = @tenantId and unit_id = @unitId and dissolved_on is null)",
            new { tenantId, unitId });
    }

    /// <summary>
    /// The actor with their person's other accounts, and with the delegations by which they may act for others today. Asked at
    /// each request, so that one that is given or revoked counts at once.
    /// </summary>
    public async Task<Actor> Complete(Actor actor, CancellationToken cancellation)
    {
        if (actor.PersonId is not { } person || actor.Grants.IsSuspended)
        {
            return actor;
        }

        await using var connection = await connections.Open(actor.TenantId, cancellation);
        return actor with
        {
            OtherAccounts = await connection.FurtherAccountsOf(person, actor.Grants.Id),
            ActsFor = await ActsFor(connection, person, actor.Grants),
        };
    }

    private async Task<IReadOnlyList<HeldDelegation>> ActsFor(NpgsqlConnection connection, Guid person, AccountGrants held)
    {
        // An administrator who was a delegate before acts for nobody any more.
        if (held.Grants.Exists(grant => Roles.Find(grant.Role)?.Administrator == true))
        {
            return [];
        }

        var given = new List<HeldDelegation>();
        foreach (var delegation in await connection.DelegationsTo(person, clock.Today()))
        {
            given.Add(new(delegation, await connection.AccountsOf(delegation.PrincipalId)));
        }

        return given;
    }

    public static TenantKinds KindOf(SessionTenant tenant) => tenant.Kind == "oversight" ? TenantKinds.Oversight : TenantKinds.Bureau;
}
