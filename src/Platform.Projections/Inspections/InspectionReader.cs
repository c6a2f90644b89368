using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Inspections;

/// <summary>An inspection as it is listed.</summary>
public record InspectionSummary
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    [AllowedValues("own", "outside")]
    public string InspectorKind { get; init; } = string.Empty;

    public string InspectorName { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    public string[] Methods { get; init; } = [];

    /// <summary>Planned, under way once a unit was looked at, concluded, and circulated once its result was told.</summary>
    [AllowedValues("planned", "under-way", "concluded", "circulated")]
    public string State { get; init; } = string.Empty;

    /// <summary>Units that are looked at, and of how many they were drawn.</summary>
    public int Drawn { get; init; }

    public int Population { get; init; }

    public int CheckedUnits { get; init; }

    public int Findings { get; init; }

    /// <summary>Findings whose rectification is not confirmed.</summary>
    public int OpenFindings { get; init; }

    public long Version { get; init; }
}

/// <summary>What the page of an inspection needs beside its summary.</summary>
public sealed record InspectionRow
{
    public Guid? InspectorUnitId { get; init; }

    public string Seed { get; init; } = string.Empty;

    public Guid[] PopulationIds { get; init; } = [];

    public Guid[] DrawnIds { get; init; } = [];

    /// <summary>As JSON.</summary>
    public string Checklist { get; init; } = "[]";

    public DateTimeOffset PlannedAt { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    public string? Summary { get; init; }

    public Guid? ActId { get; init; }

    public DateOnly? CirculatedOn { get; init; }

    public Guid[] CirculatedTo { get; init; } = [];

    public string[] ReportedTo { get; init; } = [];
}

/// <summary>What one unit showed by one method.</summary>
public sealed record CheckRow
{
    public Guid UnitId { get; init; }

    public string Method { get; init; } = string.Empty;

    public DateOnly CheckedOn { get; init; }

    /// <summary>As JSON.</summary>
    [JsonIgnore]
    public string Results { get; init; } = "[]";

    public Guid[] EvidenceIds { get; init; } = [];

    public DateTimeOffset RecordedAt { get; init; }
}

/// <summary>Reads inspections of the connection's tenant.</summary>
public static class InspectionReader
{
    /// <summary>Rectifications that are not confirmed, or taken back.</summary>
    internal const string Open = "('pending', 'overdue', 'returned', 'submitted', 'missed')";

    // Whoever reads some units sees the inspections that look at one of them.
    private const string Within =
        """
        (@reachUnits::uuid[] is null or exists (
            select from platform.unit_node n join platform.unit_node a on a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path
            where n.tenant_id = i.tenant_id and n.unit_id = any(i.drawn)))
        """;

    public static async Task<IReadOnlyList<InspectionSummary>> Inspections(this NpgsqlConnection tenant, Guid[]? reachUnits, int? year, Guid? inspectionId, int limit) =>
        [.. await tenant.QueryAsync<InspectionSummary>(
            $"""
            select i.inspection_id as id, i.title, i.inspector_kind, i.inspector_name, i.from_on, i.to_on, i.methods,
                case when i.circulated_on is not null then 'circulated' when i.concluded_on is not null then 'concluded' when c.units > 0 or f.findings > 0 then 'under-way' else 'planned' end as state,
                cardinality(i.drawn) as drawn, cardinality(i.population) as population, c.units as checked_units, f.findings, f.open_findings, i.version
            from platform.inspection i
            cross join lateral (
                select count(distinct k.unit_id)::int as units from platform.inspection_check k where k.tenant_id = i.tenant_id and k.inspection_id = i.inspection_id) c
            cross join lateral (
                select count(*)::int as findings, (count(*) filter (where l.status in {Open}))::int as open_findings
                from platform.finding d join platform.ledger_line l on l.tenant_id = d.tenant_id and l.occurrence_id = d.occurrence_id
                where d.tenant_id = i.tenant_id and d.inspection_id = i.inspection_id) f
            where i.tenant_id = current_setting('app.tenant_id') and (@inspectionId::uuid is null or i.inspection_id = @inspectionId)
              and (@year::int is null or extract(year from i.from_on) = @year) and {Within}
            order by i.from_on desc, i.planned_at desc limit @limit
            """,
            new { reachUnits, year, inspectionId, limit })];

    public static Task<InspectionRow> Inspection(this NpgsqlConnection tenant, Guid inspectionId) =>
        tenant.QuerySingleAsync<InspectionRow>(
            """
            select inspector_unit_id, seed, population as population_ids, drawn as drawn_ids, checklist::text as checklist, planned_at, concluded_on, summary, act_id,
                circulated_on, circulated_to, reported_to
            from platform.inspection where tenant_id = current_setting('app.tenant_id') and inspection_id = @inspectionId
            """,
            new { inspectionId });

    public static async Task<IReadOnlyList<CheckRow>> Checks(this NpgsqlConnection tenant, Guid inspectionId) =>
        [.. await tenant.QueryAsync<CheckRow>(
            """
            select unit_id, method, checked_on, results::text as results, evidence_ids, recorded_at from platform.inspection_check
            where tenant_id = current_setting('app.tenant_id') and inspection_id = @inspectionId order by checked_on, recorded_at
            """,
            new { inspectionId })];
}
