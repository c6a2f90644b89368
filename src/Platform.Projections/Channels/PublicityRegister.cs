using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Channels.Publicity;

namespace Platform.Projections.Channels;

/// <summary>Answers: what did the institution itself release, with which media did it meet, what publicity did it carry out?</summary>
public sealed class PublicityRegister() : RowProjection("PublicityRegister", "publicity")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case PublicityRecorded recorded:
                rows.QueueSqlCommand(
                    """
                    insert into platform.publicity (
                        tenant_id, publicity_id, unit_id, kind, title, occurred_on, channel_ids, body_ids, evidence_ids, act_id, recorded_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, e.StreamId, recorded.UnitId, Codes.Of(recorded.Kind), recorded.Title, recorded.OccurredOn, recorded.ChannelIds.ToArray(), recorded.BodyIds.ToArray(),
                    recorded.EvidenceIds.ToArray(), Sql.Null(recorded.ActId), e.Timestamp, e.Version);
                break;
            case PublicityWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.publicity set withdrawn_because = ?, version = ? where tenant_id = ? and publicity_id = ?",
                    withdrawn.Reason, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}

/// <summary>What was released, consulted or carried out.</summary>
public record PublicityRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    [AllowedValues("release", "media-consultation", "publicity")]
    public string Kind { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public DateOnly OccurredOn { get; init; }

    /// <summary>Channels by which it went out, by name.</summary>
    public string[] ChannelsZh { get; init; } = [];

    /// <summary>Bodies that took part, by their name of today.</summary>
    public string[] BodiesZh { get; init; } = [];

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    public Guid? ActId { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public string? WithdrawnBecause { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads publicity records of the connection's tenant.</summary>
public static class PublicityReader
{
    public static async Task<IReadOnlyList<PublicityRow>> Publicity(
        this NpgsqlConnection tenant, Guid[]? reachUnits, int? year, Guid? publicityId = null, Guid? unitId = null, string? kind = null, int limit = 500) =>
        [.. await tenant.QueryAsync<PublicityRow>(
            """
            select r.publicity_id as id, r.unit_id, n.name_zh as unit_name_zh, r.kind, r.title, r.occurred_on,
                array(select c.name_zh from platform.channel c where c.tenant_id = r.tenant_id and c.channel_id = any(r.channel_ids) order by c.name_zh) as channels_zh,
                array(select distinct on (b.body_id) b.name_zh from platform.outside_body b where b.tenant_id = r.tenant_id and b.body_id = any(r.body_ids)
                    order by b.body_id, b.from_on desc) as bodies_zh,
                r.evidence_ids, r.act_id, r.recorded_at, r.withdrawn_because, r.version
            from platform.publicity r join platform.unit_node n on n.tenant_id = r.tenant_id and n.unit_id = r.unit_id
            where r.tenant_id = current_setting('app.tenant_id') and (@publicityId::uuid is null or r.publicity_id = @publicityId)
              and (@year::int is null or extract(year from r.occurred_on) = @year) and (@unitId::uuid is null or r.unit_id = @unitId) and (@kind::text is null or r.kind = @kind)
              and (@reachUnits::uuid[] is null or exists (
                  select from platform.unit_node a where a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))
            order by r.occurred_on desc, r.recorded_at desc limit @limit
            """,
            new { reachUnits, year, publicityId, unitId, kind, limit })];
}
