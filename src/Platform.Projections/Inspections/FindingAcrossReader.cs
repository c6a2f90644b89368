using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Inspections;

/// <summary>An inspection of bureaus as the oversight department lists it.</summary>
public record OverseenInspectionSummary
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    public string[] Methods { get; init; } = [];

    [AllowedValues("planned", "under-way", "concluded", "circulated")]
    public string State { get; init; } = string.Empty;

    /// <summary>Bureaus that are looked at, and of how many they were drawn.</summary>
    public int Drawn { get; init; }

    public int Population { get; init; }

    public int CheckedBureaus { get; init; }

    public int Findings { get; init; }

    /// <summary>Findings whose rectification is not verified.</summary>
    public int OpenFindings { get; init; }

    public long Version { get; init; }
}

/// <summary>What the department found in a bureau, and how far it is put right.</summary>
public record OverseenFindingRow
{
    public Guid Id { get; init; }

    public Guid InspectionId { get; init; }

    public string InspectionTitle { get; init; } = string.Empty;

    public string BureauId { get; init; } = string.Empty;

    public string BureauNameZh { get; init; } = string.Empty;

    public string BureauNameEn { get; init; } = string.Empty;

    public int? ItemNumber { get; init; }

    public string Text { get; init; } = string.Empty;

    [AllowedValues("minor", "ordinary", "serious")]
    public string Severity { get; init; } = string.Empty;

    public DateOnly DueOn { get; init; }

    [AllowedValues("sent", "assigned", "rectified", "verified")]
    public string State { get; init; } = string.Empty;

    /// <summary>Whether the day has passed and nothing was reported.</summary>
    public bool Overdue { get; init; }

    public int Round { get; init; }

    public string? DemandedBecause { get; init; }

    /// <summary>Who puts it right, as the bureau named them.</summary>
    public string? UnitName { get; init; }

    public string? PostTitle { get; init; }

    public DateOnly? AssignedOn { get; init; }

    public DateOnly? RectifiedOn { get; init; }

    public string? RectifiedWords { get; init; }

    /// <summary>As JSON.</summary>
    [JsonIgnore]
    public string EvidenceJson { get; init; } = "[]";

    public long Version { get; init; }
}

/// <summary>A finding of the oversight department as the bureau has it.</summary>
public record OutsideFindingRow
{
    public Guid Id { get; init; }

    public Guid InspectionId { get; init; }

    public string InspectionTitle { get; init; } = string.Empty;

    public string InspectorName { get; init; } = string.Empty;

    public string? Article { get; init; }

    public string? Point { get; init; }

    public string Text { get; init; } = string.Empty;

    [AllowedValues("minor", "ordinary", "serious")]
    public string Severity { get; init; } = string.Empty;

    public DateOnly DueOn { get; init; }

    [AllowedValues("to-assign", "assigned", "reported", "verified")]
    public string State { get; init; } = string.Empty;

    public int Round { get; init; }

    public string? DemandedBecause { get; init; }

    public Guid? UnitId { get; init; }

    public string? UnitNameZh { get; init; }

    public Guid? PostId { get; init; }

    public string? PostTitleZh { get; init; }

    /// <summary>The duty of the round; null while nobody is named.</summary>
    public Guid? OccurrenceId { get; init; }

    /// <summary>Whether the bureau itself confirmed the rectification of the round.</summary>
    public bool Confirmed { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public string? ReportedWords { get; init; }

    /// <summary>As JSON.</summary>
    [JsonIgnore]
    public string EvidenceJson { get; init; } = "[]";

    public DateTimeOffset ArrivedAt { get; init; }

    public long Version { get; init; }
}

public static class FindingAcrossReader
{
    public static async Task<IReadOnlyList<OverseenInspectionSummary>> OverseenInspections(this NpgsqlConnection tenant, int? year = null, Guid? inspectionId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<OverseenInspectionSummary>(
            """
            select i.inspection_id as id, i.title, i.from_on, i.to_on, i.methods,
                case when i.circulated_on is not null then 'circulated' when i.concluded_on is not null then 'concluded' when c.bureaus > 0 or f.findings > 0 then 'under-way' else 'planned' end as state,
                cardinality(i.drawn) as drawn, cardinality(i.population) as population, c.bureaus as checked_bureaus, f.findings, f.open_findings, i.version
            from platform.inspection i
            cross join lateral (
                select count(distinct k.unit_id)::int as bureaus from platform.inspection_check k where k.tenant_id = i.tenant_id and k.inspection_id = i.inspection_id) c
            cross join lateral (
                select count(*)::int as findings, (count(*) filter (where d.state <> 'verified'))::int as open_findings
                from platform.overseen_finding d where d.tenant_id = i.tenant_id and d.inspection_id = i.inspection_id) f
            where i.tenant_id = current_setting('app.tenant_id') and (@inspectionId::uuid is null or i.inspection_id = @inspectionId)
              and (@year::int is null or extract(year from i.from_on) = @year)
            order by i.from_on desc, i.planned_at desc limit @limit
            """,
            new { year, inspectionId, limit })];

    public static async Task<IReadOnlyList<OverseenFindingRow>> OverseenFindings(
        this NpgsqlConnection tenant, DateOnly today, Guid? inspectionId = null, Guid? findingId = null, string? bureauId = null, bool openOnly = false, int limit = 500) =>
        [.. await tenant.QueryAsync<OverseenFindingRow>(
            """
            select f.finding_id as id, f.inspection_id, i.title as inspection_title, f.bureau_id, d.name_zh as bureau_name_zh, d.name_en as bureau_name_en, f.item_number, f.body as text,
                f.severity, f.due_on, f.state, f.due_on < @today and f.state in ('sent', 'assigned') as overdue, f.round, f.demanded_because, f.unit_name, f.post_title, f.assigned_on,
                f.rectified_on, f.rectified_words, f.evidence::text as evidence_json, f.version
            from platform.overseen_finding f
            join platform.inspection i on i.tenant_id = f.tenant_id and i.inspection_id = f.inspection_id
            join platform.tenant_directory d on d.slug = f.bureau_id
            where f.tenant_id = current_setting('app.tenant_id') and (@inspectionId::uuid is null or f.inspection_id = @inspectionId)
              and (@findingId::uuid is null or f.finding_id = @findingId) and (@bureauId::text is null or f.bureau_id = @bureauId) and (not @openOnly or f.state <> 'verified')
            order by f.due_on, f.recorded_at, f.finding_id limit @limit
            """,
            new { today, inspectionId, findingId, bureauId, openOnly, limit })];

    public static async Task<IReadOnlyList<OutsideFindingRow>> OutsideFindings(this NpgsqlConnection tenant, Guid? findingId = null, bool openOnly = false, int limit = 500) =>
        [.. await tenant.QueryAsync<OutsideFindingRow>(
            """
            select f.finding_id as id, f.inspection_id, f.inspection_title, f.inspector_name, f.article, f.point, f.body as text, f.severity, f.due_on, f.state, f.round, f.demanded_because,
                f.unit_id, n.name_zh as unit_name_zh, f.post_id, p.title_zh as post_title_zh, f.occurrence_id, coalesce(l.status in ('fulfilled', 'late', 'made-up'), false) as confirmed,
                f.reported_on, f.reported_words, f.evidence::text as evidence_json, f.arrived_at, f.version
            from platform.outside_finding f
            left join platform.unit_node n on n.tenant_id = f.tenant_id and n.unit_id = f.unit_id
            left join platform.post_register p on p.tenant_id = f.tenant_id and p.post_id = f.post_id
            left join platform.ledger_line l on l.tenant_id = f.tenant_id and l.occurrence_id = f.occurrence_id
            where f.tenant_id = current_setting('app.tenant_id') and (@findingId::uuid is null or f.finding_id = @findingId) and (not @openOnly or f.state <> 'verified')
            order by f.due_on, f.arrived_at, f.finding_id limit @limit
            """,
            new { findingId, openOnly, limit })];

    /// <summary>The unit at the top of the organisation; null where there is none yet.</summary>
    public static Task<Guid?> TopUnit(this NpgsqlConnection tenant) =>
        tenant.QuerySingleOrDefaultAsync<Guid?>(
            "select unit_id from platform.unit_node where tenant_id = current_setting('app.tenant_id') and nlevel(path) = 1 order by position limit 1");
}
