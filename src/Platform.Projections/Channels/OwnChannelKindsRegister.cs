using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Channels;

namespace Platform.Projections.Channels;

/// <summary>Answers: which kinds of channel does a bureau have besides those of the product?</summary>
public sealed class OwnChannelKindsRegister() : RowProjection("OwnChannelKindsRegister", "own_channel_kinds")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is OwnChannelKindsSet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.own_channel_kinds (tenant_id, list_id, kinds, version) values (?, ?, ?::jsonb, ?)
                on conflict (tenant_id) do update set kinds = excluded.kinds, version = excluded.version
                """,
                e.TenantId, set.ListId, JsonSerializer.Serialize(set.Kinds, Json.Options), e.Version);
        }
    }
}

/// <summary>The kinds as they are set. They were never set when the version is 0.</summary>
public sealed record OwnChannelKindsRow(IReadOnlyList<OwnChannelKind> Kinds, long Version);

/// <summary>Reads the kinds of the connection's tenant.</summary>
public static class OwnChannelKindsReader
{
    public static async Task<OwnChannelKindsRow> OwnChannelKinds(this NpgsqlConnection tenant)
    {
        var row = await tenant.QuerySingleOrDefaultAsync<(string Kinds, long Version)?>(
            "select kinds::text, version from platform.own_channel_kinds where tenant_id = current_setting('app.tenant_id')");
        return row is { } set ? new(JsonSerializer.Deserialize<OwnChannelKind[]>(set.Kinds, Json.Options)!, set.Version) : new([], 0);
    }

    /// <summary>Whether channels may be registered as of this kind: one of the product, or of the bureau's own.</summary>
    public static async Task<bool> ChannelKindIsKnown(this NpgsqlConnection tenant, string kind) =>
        ChannelKinds.All.Contains(kind) || (await tenant.OwnChannelKinds()).Kinds.Any(own => own.Name == kind);
}
