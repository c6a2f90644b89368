using Dapper;
using Npgsql;

namespace Platform.Projections.Meetings;

public sealed record ActRow
{
    public Guid Id { get; init; }

    public string Kind { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public DateOnly OccurredOn { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public Guid UnitId { get; init; }

    public string[] Topics { get; init; } = [];

    public Guid[] PresentPostIds { get; init; } = [];

    public Guid[] EvidenceIds { get; init; } = [];

    public Guid[] OccurrenceIds { get; init; } = [];

    public string[] SentTo { get; init; } = [];

    public string[] CopiedTo { get; init; } = [];

    public Guid? SupersededBy { get; init; }

    public Guid? Supersedes { get; init; }

    public string? Reason { get; init; }

    /// <summary>Brought by an import of past years; judged by no duty.</summary>
    public bool Imported { get; init; }

    /// <summary>For an imported act, the duty that it was done for.</summary>
    public string? ObligationId { get; init; }

    /// <summary>For an imported act, where its evidence lies.</summary>
    public string? EvidenceNote { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads recorded acts of the connection's tenant.</summary>
public static class ActReader
{
    private const string Columns =
        """
        select act_id as id, kind, title, occurred_on, recorded_at, unit_id, topics, present_post_ids, evidence_ids, occurrence_ids,
            sent_to, copied_to, superseded_by, supersedes, reason, imported, obligation_id, evidence_note, version
        from platform.act_register where tenant_id = current_setting('app.tenant_id')
        """;

    public static Task<ActRow?> Act(this NpgsqlConnection tenant, Guid actId) =>
        tenant.QuerySingleOrDefaultAsync<ActRow>($"{Columns} and act_id = @actId", new { actId });

    public static async Task<IReadOnlyList<ActRow>> ActsOn(this NpgsqlConnection tenant, Guid occurrenceId) =>
        [.. await tenant.QueryAsync<ActRow>(
            $"{Columns} and occurrence_ids @> array[@occurrenceId] order by occurred_on, recorded_at", new { occurrenceId })];

    public static async Task<IReadOnlyList<ActRow>> Acts(this NpgsqlConnection tenant, Guid? unitId, int? year, Guid[]? reachUnits, int limit) =>
        [.. await tenant.QueryAsync<ActRow>(
            $"""
            {Columns} and (@unitId::uuid is null or unit_id = @unitId) and (@year::int is null or extract(year from occurred_on) = @year)
              and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node n join platform.unit_node r on r.tenant_id = n.tenant_id and n.path <@ r.path
                where n.tenant_id = act_register.tenant_id and n.unit_id = act_register.unit_id and r.unit_id = any(@reachUnits)))
            order by occurred_on desc, recorded_at desc limit @limit
            """,
            new { unitId, year, reachUnits, limit })];
}
