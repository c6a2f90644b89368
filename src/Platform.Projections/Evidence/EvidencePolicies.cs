using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Evidence;

namespace Platform.Projections.Evidence;

/// <summary>Answers: how long does a bureau keep its evidence, and who reads which level?</summary>
public sealed class EvidencePolicies() : RowProjection("EvidencePolicies", "evidence_policy")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is EvidencePolicySet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.evidence_policy (tenant_id, policy_id, retention_years, kinds, readers, set_at, set_by, version)
                values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                on conflict (tenant_id) do update set retention_years = excluded.retention_years, kinds = excluded.kinds, readers = excluded.readers,
                    set_at = excluded.set_at, set_by = excluded.set_by, version = excluded.version
                """,
                e.TenantId, set.PolicyId, Sql.Null(set.RetentionYears), JsonSerializer.Serialize(set.Kinds, Json.Options),
                JsonSerializer.Serialize(set.Readers, Json.Options), e.Timestamp, e.UserName ?? string.Empty, e.Version);
        }
    }
}

/// <summary>The rules in force, and since when. They were never set when the version is 0.</summary>
public sealed record EvidencePolicyRow(EvidencePolicy Policy, DateTimeOffset? SetAt, long Version);

/// <summary>Reads the rules of the connection's tenant.</summary>
public static class EvidencePolicyReader
{
    public static async Task<EvidencePolicyRow> EvidencePolicy(this NpgsqlConnection tenant, string tenantId)
    {
        var row = await tenant.QuerySingleOrDefaultAsync<Row>(
            """
            select policy_id, retention_years, kinds::text, readers::text, set_at, version
            from platform.evidence_policy where tenant_id = current_setting('app.tenant_id')
            """);
        return row is null
            ? new(Domain.Evidence.EvidencePolicy.Default(tenantId, await tenant.RetentionOfRules()), null, 0)
            : new(new(row.PolicyId, row.RetentionYears, Read<KindRetention>(row.Kinds), Read<LevelReaders>(row.Readers)), row.SetAt, row.Version);
    }

    // Of several rule sets the longest holds: what one of them keeps, another does not take away.
    private static Task<int?> RetentionOfRules(this NpgsqlConnection tenant) => tenant.ExecuteScalarAsync<int?>(
        "select max((settings ->> 'retentionYears')::int) from platform.scheme_register where tenant_id = current_setting('app.tenant_id') and status = 'issued'");

    private static IReadOnlyList<T> Read<T>(string json) => JsonSerializer.Deserialize<IReadOnlyList<T>>(json, Json.Options)!;

    private sealed record Row
    {
        public Guid PolicyId { get; init; }

        public int? RetentionYears { get; init; }

        public string Kinds { get; init; } = "[]";

        public string Readers { get; init; } = "[]";

        public DateTimeOffset SetAt { get; init; }

        public long Version { get; init; }
    }
}
