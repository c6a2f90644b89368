using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Evidence;

/// <summary>A disclosure as it is listed.</summary>
public record DisclosureRow
{
    public Guid Id { get; init; }

    /// <summary>The bureau whose evidence it is.</summary>
    public string BureauId { get; init; } = string.Empty;

    public string BureauNameZh { get; init; } = string.Empty;

    public string BureauNameEn { get; init; } = string.Empty;

    public string ToNameZh { get; init; } = string.Empty;

    public string ToNameEn { get; init; } = string.Empty;

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public bool IncludesBelow { get; init; }

    /// <summary>The one duty whose evidence is meant; null for all evidence of the unit.</summary>
    public Guid? OccurrenceId { get; init; }

    /// <summary>The highest level that is read by it.</summary>
    [AllowedValues("general", "internal", "sensitive")]
    public string UpTo { get; init; } = string.Empty;

    /// <summary>First day.</summary>
    public DateOnly FromOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly UntilOn { get; init; }

    public string Reason { get; init; } = string.Empty;

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }

    [AllowedValues("planned", "in-force", "ended", "withdrawn")]
    public string State { get; init; } = string.Empty;

    /// <summary>How often content was read by it.</summary>
    public int ReadCount { get; init; }

    public DateTimeOffset? LastReadAt { get; init; }

    public long Version { get; init; }
}

/// <summary>One reading of content by a disclosure.</summary>
public sealed record DisclosureReading
{
    public Guid EvidenceId { get; init; }

    /// <summary>As the document is called today.</summary>
    public string Title { get; init; } = string.Empty;

    public int VersionNumber { get; init; }

    public DateTimeOffset ReadAt { get; init; }
}

/// <summary>Reads disclosures: of the connection's tenant, or those to a department.</summary>
public static class DisclosureReader
{
    private const string Rows =
        """
        select d.disclosure_id as id, d.tenant_id as bureau_id, b.name_zh as bureau_name_zh, b.name_en as bureau_name_en, t.name_zh as to_name_zh, t.name_en as to_name_en,
            d.unit_id, u.name_zh as unit_name_zh, d.includes_below, d.occurrence_id, d.up_to, d.from_on, d.until_on, d.reason, d.withdrawn_on, d.withdrawn_because,
            case when d.withdrawn_on is not null then 'withdrawn' when @today < d.from_on then 'planned' when @today > d.until_on then 'ended' else 'in-force' end as state,
            r.read_count, r.last_read_at, d.version
        from platform.disclosure d
        join platform.tenant_directory b on b.slug = d.tenant_id
        join platform.tenant_directory t on t.slug = d.to_tenant
        join platform.unit_node u on u.tenant_id = d.tenant_id and u.unit_id = d.unit_id
        cross join lateral (
            select count(*)::int as read_count, max(read_at) as last_read_at
            from platform.disclosure_reading r where r.tenant_id = d.tenant_id and r.disclosure_id = d.disclosure_id) r
        """;

    /// <summary>Those of the connection's tenant, the latest first; one alone when it is named.</summary>
    public static async Task<IReadOnlyList<DisclosureRow>> Disclosures(this NpgsqlConnection tenant, Guid? disclosureId, DateOnly today, int limit) =>
        [.. await tenant.QueryAsync<DisclosureRow>(
            $"""
            {Rows}
            where d.tenant_id = current_setting('app.tenant_id') and (@disclosureId::uuid is null or d.disclosure_id = @disclosureId)
            order by d.granted_at desc, d.disclosure_id limit @limit
            """,
            new { disclosureId, today, limit })];

    public static async Task<IReadOnlyList<DisclosureReading>> DisclosureReadings(this NpgsqlConnection tenant, Guid disclosureId, int limit) =>
        [.. await tenant.QueryAsync<DisclosureReading>(
            """
            select r.evidence_id, e.title, r.number as version_number, r.read_at
            from platform.disclosure_reading r join platform.evidence_register e on e.tenant_id = r.tenant_id and e.evidence_id = r.evidence_id
            where r.tenant_id = current_setting('app.tenant_id') and r.disclosure_id = @disclosureId
            order by r.read_at desc, r.record_id limit @limit
            """,
            new { disclosureId, limit })];

    /// <summary>Those to a department by which it may read today, of these bureaus. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<DisclosureRow>> DisclosuresTo(this NpgsqlConnection worker, string department, string[] bureaus, DateOnly today, Guid? disclosureId = null) =>
        [.. await worker.QueryAsync<DisclosureRow>(
            $"""
            {Rows}
            where d.to_tenant = @department and d.tenant_id = any(@bureaus) and d.withdrawn_on is null and @today between d.from_on and d.until_on
              and (@disclosureId::uuid is null or d.disclosure_id = @disclosureId)
            order by d.until_on, d.disclosure_id
            """,
            new { department, bureaus, today, disclosureId })];

    /// <summary>
    /// The documents that a disclosure covers: in its units, or offered for its duty there; of no higher level; neither withdrawn nor
    /// disposed of, and nothing found in them.
    /// </summary>
    public static async Task<IReadOnlyList<EvidenceSummary>> DisclosedEvidence(this NpgsqlConnection bureau, DisclosureRow disclosure, Guid? evidenceId, int limit) =>
        [.. await bureau.QueryAsync<EvidenceSummary>(
            $"""
            {EvidenceReader.Columns} and e.withdrawn_because is null and e.disposed_at is null and e.finding is null and e.level = any(@levels)
              and (@evidenceId::uuid is null or e.evidence_id = @evidenceId)
              and case when @OccurrenceId::uuid is not null then exists (
                    select from platform.act_register a
                    where a.tenant_id = e.tenant_id and a.superseded_by is null and a.occurrence_ids @> array[@OccurrenceId] and a.evidence_ids @> array[e.evidence_id])
                when @IncludesBelow then exists (
                    select from platform.unit_node n join platform.unit_node r on r.tenant_id = n.tenant_id and n.path <@ r.path
                    where n.tenant_id = e.tenant_id and n.unit_id = e.unit_id and r.unit_id = @UnitId)
                else e.unit_id = @UnitId end
            order by e.registered_at desc, e.evidence_id limit @limit
            """,
            new { levels = LevelsUpTo(disclosure.UpTo), evidenceId, disclosure.OccurrenceId, disclosure.IncludesBelow, disclosure.UnitId, limit })];

    private static string[] LevelsUpTo(string level) => level switch
    {
        "sensitive" => ["general", "internal", "sensitive"],
        "internal" => ["general", "internal"],
        _ => ["general"],
    };
}
