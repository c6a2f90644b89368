using System.ComponentModel.DataAnnotations;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Portal.Gateways;

namespace Platform.Projections.Portal;

/// <summary>Answers: which applications of gateways may read what is published?</summary>
public sealed class GatewayRegister() : RowProjection("GatewayRegister", "gateway")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case GatewayRegistered registered:
                rows.QueueSqlCommand(
                    """
                    insert into platform.gateway (tenant_id, gateway_id, app_key, title_zh, algorithm, registered_at, secret_number, secret_at, version)
                    values (?, ?, ?, ?, ?, ?, 1, ?, ?)
                    """,
                    e.TenantId, registered.GatewayId, registered.AppKey, registered.TitleZh, Codes.Of(registered.Algorithm), e.Timestamp, e.Timestamp, e.Version);
                break;
            case GatewaySecretReplaced replaced:
                rows.QueueSqlCommand(
                    "update platform.gateway set secret_number = ?, secret_at = ?, version = ? where tenant_id = ? and gateway_id = ?",
                    replaced.Number, e.Timestamp, e.Version, e.TenantId, e.StreamId);
                break;
            case GatewayEnded:
                rows.QueueSqlCommand("update platform.gateway set ended_at = ?, version = ? where tenant_id = ? and gateway_id = ?", e.Timestamp, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}

/// <summary>An application of a gateway.</summary>
public sealed record GatewayRow
{
    public Guid Id { get; init; }

    public string AppKey { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    [AllowedValues("hmac-sha256", "hmac-sm3")]
    public string Algorithm { get; init; } = string.Empty;

    public DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset SecretAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads the applications of the connection's tenant.</summary>
public static class GatewayReader
{
    public static async Task<IReadOnlyList<GatewayRow>> Gateways(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<GatewayRow>(
            """
            select gateway_id as id, app_key, title_zh, algorithm, registered_at, secret_at, ended_at, version from platform.gateway
            where tenant_id = current_setting('app.tenant_id') order by ended_at is not null, registered_at desc, gateway_id limit 200
            """)];

    public static Task<int> StandingGateways(this NpgsqlConnection tenant) =>
        tenant.ExecuteScalarAsync<int>("select count(*)::int from platform.gateway where tenant_id = current_setting('app.tenant_id') and ended_at is null");

    /// <summary>What the calls of an application in force are checked with; null where there is none of the key.</summary>
    public static async Task<(Guid Id, string Algorithm, byte[] Sealed)?> GatewayUnder(this NpgsqlConnection tenant, string appKey) =>
        await tenant.QuerySingleOrDefaultAsync<(Guid, string, byte[])?>(
            """
            select g.gateway_id, g.algorithm, s.sealed from platform.gateway g
            join platform.gateway_secret s on s.tenant_id = g.tenant_id and s.gateway_id = g.gateway_id and s.number = g.secret_number
            where g.tenant_id = current_setting('app.tenant_id') and g.app_key = @appKey and g.ended_at is null
            """,
            new { appKey });

    /// <returns>False when it was used before.</returns>
    public static async Task<bool> UseNonce(this NpgsqlConnection tenant, Guid gatewayId, string nonce, DateTimeOffset now) =>
        await tenant.ExecuteAsync(
            """
            insert into platform.gateway_nonce (tenant_id, gateway_id, nonce, used_at) values (current_setting('app.tenant_id'), @gatewayId, @nonce, @now) on conflict do nothing
            """,
            new { gatewayId, nonce, now }) == 1;

    /// <summary>Forgets nonces whose calls are outside the window by now.</summary>
    public static Task<int> RemoveNonces(this NpgsqlConnection worker, DateTimeOffset before) =>
        worker.ExecuteAsync("delete from platform.gateway_nonce where used_at < @before", new { before });
}
