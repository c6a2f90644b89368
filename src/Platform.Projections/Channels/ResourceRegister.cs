using System.Text.Json.Serialization;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Channels.Resources;

namespace Platform.Projections.Channels;

/// <summary>Answers: which posts and how much money did each unit declare for a year?</summary>
public sealed class ResourceRegister() : RowProjection("ResourceRegister", "resource_declaration")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is ResourcesDeclared declared)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.resource_declaration (tenant_id, declaration_id, unit_id, year, posts, budget_yuan, evidence_ids, reason, act_id, declared_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, declaration_id) do update set posts = excluded.posts, budget_yuan = excluded.budget_yuan, evidence_ids = excluded.evidence_ids,
                    reason = excluded.reason, act_id = excluded.act_id, declared_at = excluded.declared_at, version = excluded.version
                """,
                e.TenantId, e.StreamId, declared.UnitId, declared.Year, declared.Posts, declared.BudgetYuan, declared.EvidenceIds.ToArray(), Sql.Null(declared.Reason),
                Sql.Null(declared.ActId), e.Timestamp, e.Version);
        }
    }
}

/// <summary>What a unit declared for a year; without a declaration the figures are null, which is silence and not zero.</summary>
public record ResourceRow
{
    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public int? Posts { get; init; }

    /// <summary>In yuan.</summary>
    public decimal? BudgetYuan { get; init; }

    [JsonIgnore]
    public Guid[]? EvidenceIds { get; init; }

    /// <summary>Why it was declared anew.</summary>
    public string? Reason { get; init; }

    public Guid? ActId { get; init; }

    public DateTimeOffset? DeclaredAt { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads declarations of resources of the connection's tenant.</summary>
public static class ResourceReader
{
    /// <summary>Every unit of that year, the silent ones too.</summary>
    public static async Task<IReadOnlyList<ResourceRow>> Resources(this NpgsqlConnection tenant, Guid[]? reachUnits, int year, int limit) =>
        [.. await tenant.QueryAsync<ResourceRow>(
            """
            select n.unit_id, n.name_zh as unit_name_zh, r.posts, r.budget_yuan, r.evidence_ids, r.reason, r.act_id, r.declared_at, coalesce(r.version, 0) as version
            from platform.unit_node n left join platform.resource_declaration r on r.tenant_id = n.tenant_id and r.unit_id = n.unit_id and r.year = @year
            where n.tenant_id = current_setting('app.tenant_id') and extract(year from n.opened_on) <= @year
              and (n.dissolved_on is null or extract(year from n.dissolved_on) > @year or r.year is not null)
              and (@reachUnits::uuid[] is null or exists (
                  select from platform.unit_node a where a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))
            order by n.position limit @limit
            """,
            new { reachUnits, year, limit })];
}
