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

    public string[] ConductObligationIds { get; init; } = [];

    public long Version { get; init; }
}

/// <summary>What is filed under a duty of ongoing conduct.</summary>
public sealed record ConductRow(string ObligationId, int Acts, DateOnly LastOn);

/// <summary>Reads recorded acts of the connection's tenant.</summary>
public static class ActReader
{
    private const string Columns =
        """
        select act_id as id, kind, title, occurred_on, recorded_at, unit_id, topics, present_post_ids, evidence_ids, occurrence_ids,
            sent_to, copied_to, superseded_by, supersedes, reason, imported, obligation_id, evidence_note, conduct as conduct_obligation_ids, version
        from platform.act_register where tenant_id = current_setting('app.tenant_id')
        """;

    public static Task<ActRow?> Act(this NpgsqlConnection tenant, Guid actId) =>
        tenant.QuerySingleOrDefaultAsync<ActRow>($"{Columns} and act_id = @actId", new { actId });

    public static async Task<IReadOnlyList<ActRow>> ActsOn(this NpgsqlConnection tenant, Guid occurrenceId) =>
        [.. await tenant.QueryAsync<ActRow>(
            $"{Columns} and occurrence_ids @> array[@occurrenceId] order by occurred_on, recorded_at", new { occurrenceId })];

    public static async Task<IReadOnlyList<ActRow>> Acts(this NpgsqlConnection tenant, Guid? unitId, int? year, Guid[]? reachUnits, int limit, string? conduct = null) =>
        [.. await tenant.QueryAsync<ActRow>(
            $"""
            {Columns} and (@unitId::uuid is null or unit_id = @unitId) and (@year::int is null or extract(year from occurred_on) = @year)
              and (@conduct::text is null or conduct @> array[@conduct])
              and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node n join platform.unit_node r on r.tenant_id = n.tenant_id and n.path <@ r.path
                where n.tenant_id = act_register.tenant_id and n.unit_id = act_register.unit_id and r.unit_id = any(@reachUnits)))
            order by occurred_on desc, recorded_at desc limit @limit
            """,
            new { unitId, year, reachUnits, limit, conduct })];

    /// <summary>How much is filed under each duty of ongoing conduct of a unit in a year; a record that was corrected counts once.</summary>
    /// <param name="until">The last day whose acts count; null for all of the year.</param>
    /// <param name="knownBefore">Only what was recorded before this instant; null for all that is recorded.</param>
    public static async Task<IReadOnlyDictionary<string, ConductRow>> ConductOf(
        this NpgsqlConnection tenant, Guid unitId, int year, DateOnly? until = null, DateTimeOffset? knownBefore = null) =>
        (await tenant.QueryAsync<ConductRow>(
            """
            select filed.id as obligation_id, count(*)::int as acts, max(a.occurred_on) as last_on
            from platform.act_register a cross join unnest(a.conduct) as filed(id)
            where a.tenant_id = current_setting('app.tenant_id') and a.unit_id = @unitId
              and a.occurred_on >= make_date(@year, 1, 1) and a.occurred_on < make_date(@year + 1, 1, 1)
              and (@until::date is null or a.occurred_on <= @until) and (@knownBefore::timestamptz is null or a.recorded_at < @knownBefore)
              and not exists (
                select from platform.act_register s
                where s.tenant_id = a.tenant_id and s.act_id = a.superseded_by and (@knownBefore::timestamptz is null or s.recorded_at < @knownBefore))
            group by 1
            """,
            new { unitId, year, until, knownBefore })).ToDictionary(row => row.ObligationId);

    /// <summary>What workbooks brought of a past year: the acts that stand, each with its unit and the duty it was done for.</summary>
    public static async Task<IReadOnlyList<(Guid UnitId, string ObligationId, DateOnly OccurredOn)>> ImportedActs(this NpgsqlConnection tenant, int year) =>
        [.. await tenant.QueryAsync<(Guid, string, DateOnly)>(
            """
            select unit_id, obligation_id, occurred_on from platform.act_register
            where tenant_id = current_setting('app.tenant_id') and imported and superseded_by is null and obligation_id is not null
              and occurred_on >= make_date(@year, 1, 1) and occurred_on < make_date(@year + 1, 1, 1)
            order by occurred_on, act_id
            """,
            new { year })];

    /// <summary>The past years of which workbooks brought acts, the latest first.</summary>
    public static async Task<IReadOnlyList<int>> ImportedYears(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<int>(
            """
            select distinct extract(year from occurred_on)::int from platform.act_register
            where tenant_id = current_setting('app.tenant_id') and imported and superseded_by is null order by 1 desc
            """)];
}
