using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Bulletins;

/// <summary>A bulletin that the bureau got from its oversight department.</summary>
public record ReceivedBulletinRow
{
    public Guid Id { get; init; }

    public string FromNameZh { get; init; } = string.Empty;

    [AllowedValues("ordinary", "typical-case", "inspection-result")]
    public string Kind { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    [JsonIgnore]
    public string[] Paragraphs { get; init; } = [];

    public string[] Articles { get; init; } = [];

    public DateOnly IssuedOn { get; init; }

    public DateOnly? AcknowledgeBy { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public DateOnly? AcknowledgedOn { get; init; }

    public string? AcknowledgedByName { get; init; }

    /// <summary>The id of the account that acknowledged it.</summary>
    [JsonIgnore]
    public string? AcknowledgedAccount { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }

    public Guid? SupersededBy { get; init; }

    public string? SupersededByNumber { get; init; }

    [AllowedValues("waiting", "acknowledged", "withdrawn", "superseded")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

/// <summary>Reads what the connection's tenant got from its oversight department.</summary>
public static class ReceivedBulletinReader
{
    public static async Task<IReadOnlyList<ReceivedBulletinRow>> ReceivedBulletins(this NpgsqlConnection tenant, Guid? receivedId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<ReceivedBulletinRow>(
            """
            select r.received_id as id, r.from_name_zh, r.kind, r.number, r.title, r.paragraphs, r.articles, r.issued_on, r.acknowledge_by, r.received_at, r.acknowledged_on,
                n.name as acknowledged_by_name, r.acknowledged_account, r.withdrawn_on, r.withdrawn_because, r.superseded_by, r.superseded_by_number, r.version,
                case when r.withdrawn_on is not null then 'withdrawn' when r.superseded_by is not null then 'superseded' when r.acknowledged_on is not null then 'acknowledged'
                    else 'waiting' end as state
            from platform.received_bulletin r
            left join platform.person n on n.tenant_id = r.tenant_id and n.person_id = r.acknowledged_by_person
            where r.tenant_id = current_setting('app.tenant_id') and (@receivedId::uuid is null or r.received_id = @receivedId)
            order by r.issued_on desc, r.received_at desc limit @limit
            """,
            new { receivedId, limit })];
}
