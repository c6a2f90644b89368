using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Inspections;

/// <summary>What was found, who puts it right, and where that stands.</summary>
public record FindingRow
{
    public Guid Id { get; init; }

    public Guid InspectionId { get; init; }

    public string InspectionTitle { get; init; } = string.Empty;

    public DateOnly InspectedFrom { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    /// <summary>The unit and the post that put it right now, after whatever changed in the organisation.</summary>
    public Guid OwnerUnitId { get; init; }

    public Guid? OwnerPostId { get; init; }

    public string? OwnerPostTitleZh { get; init; }

    public int? ItemNumber { get; init; }

    public string Text { get; init; } = string.Empty;

    [AllowedValues("minor", "ordinary", "serious")]
    public string Severity { get; init; } = string.Empty;

    public DateOnly DueOn { get; init; }

    /// <summary>The state of the rectification's duty.</summary>
    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")]
    public string State { get; init; } = string.Empty;

    public Guid OccurrenceId { get; init; }

    /// <summary>How often it was to be put right; 2 and more once it was opened again.</summary>
    public int Rounds { get; init; }

    public string? ReopenedBecause { get; init; }

    /// <summary>Earlier inspections that found the same point in the same unit.</summary>
    public int Repeats { get; init; }

    public long Version { get; init; }
}

/// <summary>The same point, found in the same unit by an earlier inspection.</summary>
public sealed record EarlierFinding(Guid Id, string InspectionTitle, DateOnly InspectedFrom, string Text);

public sealed record Rectification
{
    public bool IsVerified { get; init; }

    /// <summary>Accounts that put it right or handed it in.</summary>
    public string[] Performers { get; init; } = [];
}

/// <summary>Reads findings of the connection's tenant.</summary>
public static class FindingReader
{
    private const string Earlier =
        """
        from platform.finding b join platform.inspection j on j.tenant_id = b.tenant_id and j.inspection_id = b.inspection_id
        where b.tenant_id = d.tenant_id and b.unit_id = d.unit_id and b.reference = d.reference and b.inspection_id <> d.inspection_id and j.from_on < i.from_on
        """;

    public static async Task<IReadOnlyList<FindingRow>> Findings(
        this NpgsqlConnection tenant, Guid[]? reachUnits, DateOnly today, Guid? unitId = null, Guid? inspectionId = null, Guid? findingId = null, Guid[]? posts = null,
        string? severity = null, bool openOnly = false, bool repeatedOnly = false, int limit = 500) =>
        [.. await tenant.QueryAsync<FindingRow>(
            $"""
            select * from (
                select d.finding_id as id, d.inspection_id, i.title as inspection_title, i.from_on as inspected_from, d.unit_id, n.name_zh as unit_name_zh,
                    l.unit_id as owner_unit_id, l.post_id as owner_post_id, p.title_zh as owner_post_title_zh, d.item_number, d.body as text, d.severity, l.due_on,
                    platform.state_on(l.status, l.window_from, l.due_on, @today) as state, d.occurrence_id, d.rounds, d.reopened_because,
                    (select count(*)::int {Earlier}) as repeats, d.version
                from platform.finding d
                join platform.inspection i on i.tenant_id = d.tenant_id and i.inspection_id = d.inspection_id
                join platform.ledger_line l on l.tenant_id = d.tenant_id and l.occurrence_id = d.occurrence_id
                join platform.unit_node n on n.tenant_id = d.tenant_id and n.unit_id = d.unit_id
                left join platform.post_register p on p.tenant_id = l.tenant_id and p.post_id = l.post_id
                where d.tenant_id = current_setting('app.tenant_id') and (@unitId::uuid is null or d.unit_id = @unitId)
                  and (@inspectionId::uuid is null or d.inspection_id = @inspectionId) and (@findingId::uuid is null or d.finding_id = @findingId)
                  and (@posts::uuid[] is null or l.post_id = any(@posts)) and (@severity::text is null or d.severity = @severity)
                  and (not @openOnly or l.status in {InspectionReader.Open})
                  and (@reachUnits::uuid[] is null or exists (select from platform.unit_node a where a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))
                order by l.due_on, n.position, d.recorded_at) found
            where not @repeatedOnly or repeats > 0 limit @limit
            """,
            new { reachUnits, today, unitId, inspectionId, findingId, posts, severity, openOnly, repeatedOnly, limit })];

    public static async Task<IReadOnlyList<EarlierFinding>> EarlierFindings(this NpgsqlConnection tenant, Guid findingId) =>
        [.. await tenant.QueryAsync<EarlierFinding>(
            $"""
            select e.* from platform.finding d join platform.inspection i on i.tenant_id = d.tenant_id and i.inspection_id = d.inspection_id
            cross join lateral (select b.finding_id as id, j.title as inspection_title, j.from_on as inspected_from, b.body as text {Earlier}) e
            where d.tenant_id = current_setting('app.tenant_id') and d.finding_id = @findingId order by e.inspected_from desc
            """,
            new { findingId })];

    /// <summary>Whether the rectification of this round was confirmed, and who performed it.</summary>
    public static Task<Rectification> Rectification(this NpgsqlConnection tenant, Guid occurrenceId) =>
        tenant.QuerySingleAsync<Rectification>(
            "select status in ('fulfilled', 'late', 'made-up') as is_verified, performers from platform.ledger_line where tenant_id = current_setting('app.tenant_id') and occurrence_id = @occurrenceId",
            new { occurrenceId });
}
