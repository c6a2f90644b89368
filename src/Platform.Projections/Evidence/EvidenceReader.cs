using Dapper;
using Npgsql;

namespace Platform.Projections.Evidence;

/// <summary>A piece of evidence without its content.</summary>
public sealed record EvidenceSummary
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>A code of the evidence kinds, such as minutes or unit-attestation.</summary>
    public string Kind { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public string FileName { get; init; } = string.Empty;

    public string MediaType { get; init; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    public string Sha256 { get; init; } = string.Empty;

    /// <summary>The day the document itself was made; the upload may come later and both are kept.</summary>
    public DateOnly FormedOn { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public string? WithdrawnBecause { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads evidence of the connection's tenant.</summary>
public static class EvidenceReader
{
    private const string Columns =
        """
        select evidence_id as id, unit_id, kind, title, file_name, media_type, size, sha256, formed_on, registered_at, withdrawn_because, version
        from platform.evidence_register where tenant_id = current_setting('app.tenant_id')
        """;

    public static Task<EvidenceSummary?> Evidence(this NpgsqlConnection tenant, Guid evidenceId) =>
        tenant.QuerySingleOrDefaultAsync<EvidenceSummary>($"{Columns} and evidence_id = @evidenceId", new { evidenceId });

    public static async Task<IReadOnlyList<EvidenceSummary>> Evidence(this NpgsqlConnection tenant, IEnumerable<Guid> ids) =>
        [.. await tenant.QueryAsync<EvidenceSummary>($"{Columns} and evidence_id = any(@ids)", new { ids = ids.Distinct().ToArray() })];

    /// <summary>A page of the evidence of a unit, or of every unit in reach; the last registered first.</summary>
    /// <param name="reachUnits">Only these units and those under them; null for the whole tenant.</param>
    public static async Task<IReadOnlyList<EvidenceSummary>> EvidenceOf(
        this NpgsqlConnection tenant, Guid? unitId, Guid[]? reachUnits, int limit, int offset = 0) =>
        [.. await tenant.QueryAsync<EvidenceSummary>(
            $"""
            {Columns} and (@unitId::uuid is null or unit_id = @unitId)
              and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node n join platform.unit_node r on r.tenant_id = n.tenant_id and n.path <@ r.path
                where n.tenant_id = evidence_register.tenant_id and n.unit_id = evidence_register.unit_id and r.unit_id = any(@reachUnits)))
            order by registered_at desc, evidence_id offset @offset limit @limit
            """,
            new { unitId, reachUnits, limit, offset })];

    /// <summary>The recorded acts that refer to a piece of evidence and were not replaced by a correction.</summary>
    public static async Task<IReadOnlyList<Guid>> StandingActsWith(this NpgsqlConnection tenant, Guid evidenceId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select act_id from platform.act_register
            where tenant_id = current_setting('app.tenant_id') and evidence_ids @> array[@evidenceId] and superseded_by is null
            order by act_id
            """,
            new { evidenceId })];
}
