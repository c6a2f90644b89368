using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Work;

/// <summary>A demand as it is listed, with how far its receivers are: those that the reader may see.</summary>
public record DemandSummary
{
    public Guid Id { get; init; }

    /// <summary>Null when the source is a superior outside the bureau.</summary>
    public Guid? SourceUnitId { get; init; }

    public string SourceName { get; init; } = string.Empty;

    public string? DocumentNumber { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateOnly IssuedOn { get; init; }

    public DateOnly DueOn { get; init; }

    public int Receivers { get; init; }

    public int Acknowledged { get; init; }

    /// <summary>Receivers that handed in, whatever became of it.</summary>
    public int HandedIn { get; init; }

    public int Overdue { get; init; }

    public long Version { get; init; }
}

public sealed record DemandText
{
    public string Body { get; init; } = string.Empty;

    public string[] EvidenceKinds { get; init; } = [];

    public DateTimeOffset IssuedAt { get; init; }
}

/// <summary>One receiver and what it did.</summary>
public record ReceiverRow
{
    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid OccurrenceId { get; init; }

    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")]
    public string State { get; init; } = string.Empty;

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public int Urges { get; init; }

    public DateTimeOffset? UrgedAt { get; init; }

    public string? UrgedBecause { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}

/// <summary>A demand of one receiver that waits for it: not acknowledged yet, or urged.</summary>
public sealed record WaitingDemand
{
    public Guid DemandId { get; init; }

    public string Title { get; init; } = string.Empty;

    public string SourceName { get; init; } = string.Empty;

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid OccurrenceId { get; init; }

    public DateOnly DueOn { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public int Urges { get; init; }

    public DateTimeOffset? UrgedAt { get; init; }

    public string? UrgedBecause { get; init; }
}

/// <summary>What one source asked in a year: the burden it put on units. No judgement and no order but that of names.</summary>
/// <param name="Items">Kinds of evidence asked of receivers, each counted once for each.</param>
/// <param name="Repeated">Demands by which the source asked units again for what it had asked them before in the year, by title or document.</param>
public sealed record SourceBurden(string SourceName, int Demands, int Answers, int Urges, int Items, int Repeated);

/// <summary>What was asked of one unit in a year beside what the rules ask.</summary>
public sealed record ReceiverBurden(Guid UnitId, string UnitNameZh, int Answers, int Urges, int Items, int Repeated);

/// <summary>What one source asked of one unit in a year.</summary>
public sealed record BurdenPair(string SourceName, Guid UnitId, string UnitNameZh, int Answers, int Items, int Repeated);

/// <summary>Reads demands of the connection's tenant.</summary>
public static class DemandReader
{
    /// <summary>States in which a duty still waits for something to be handed in.</summary>
    private const string Owing = "('pending', 'overdue', 'returned', 'missed')";

    private const string Receivers =
        """
        from platform.demand_receiver r
        join platform.demand d on d.tenant_id = r.tenant_id and d.demand_id = r.demand_id
        join platform.ledger_line l on l.tenant_id = r.tenant_id and l.occurrence_id = r.occurrence_id
        join platform.unit_node n on n.tenant_id = r.tenant_id and n.unit_id = r.unit_id
        where r.tenant_id = current_setting('app.tenant_id')
          and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node a where a.tenant_id = r.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))
        """;

    public static async Task<IReadOnlyList<DemandSummary>> Demands(
        this NpgsqlConnection tenant, Guid[]? reachUnits, int? year, bool openOnly, Guid? demandId, int limit) =>
        [.. await tenant.QueryAsync<DemandSummary>(
            $"""
            select d.demand_id as id, d.source_unit_id, d.source_name, d.document_number, d.title, d.issued_on, d.due_on, d.version,
                count(*)::int as receivers, count(r.acknowledged_at)::int as acknowledged,
                count(*) filter (where l.status not in {Owing})::int as handed_in,
                count(*) filter (where l.status in ('overdue', 'missed'))::int as overdue
            {Receivers}
              and (@year::int is null or extract(year from d.issued_on) = @year) and (@demandId::uuid is null or d.demand_id = @demandId)
            group by d.tenant_id, d.demand_id
            having not @openOnly or count(*) filter (where l.status in {Owing}) > 0
            order by d.due_on desc, d.issued_at desc limit @limit
            """,
            new { reachUnits, year, openOnly, demandId, limit })];

    public static Task<DemandText> DemandText(this NpgsqlConnection tenant, Guid demandId) =>
        tenant.QuerySingleAsync<DemandText>(
            "select body, evidence_kinds, issued_at from platform.demand where tenant_id = current_setting('app.tenant_id') and demand_id = @demandId",
            new { demandId });

    public static async Task<IReadOnlyList<ReceiverRow>> Receiving(this NpgsqlConnection tenant, Guid demandId, Guid[]? reachUnits, DateOnly today) =>
        [.. await tenant.QueryAsync<ReceiverRow>(
            $"""
            select r.unit_id, n.name_zh as unit_name_zh, r.occurrence_id, platform.state_on(l.status, l.window_from, l.due_on, @today) as state,
                r.acknowledged_at, r.urges, r.urged_at, r.urged_because, r.answer, r.answered_at
            {Receivers} and d.demand_id = @demandId
            order by n.position
            """,
            new { demandId, reachUnits, today })];

    /// <summary>The receivers whose duty still waits for something to be handed in.</summary>
    public static async Task<IReadOnlySet<Guid>> StillOwing(this NpgsqlConnection tenant, Guid demandId) =>
        (await tenant.QueryAsync<Guid>(
            $"select r.unit_id {Receivers} and d.demand_id = @demandId and l.status in {Owing}", new { demandId, reachUnits = (Guid[]?)null })).ToHashSet();

    /// <summary>What waits for receivers within reach: demands that nobody acknowledged, and those that were urged and are owed still.</summary>
    public static async Task<IReadOnlyList<WaitingDemand>> WaitingDemands(this NpgsqlConnection tenant, Guid[]? reachUnits, int limit) =>
        [.. await tenant.QueryAsync<WaitingDemand>(
            $"""
            select d.demand_id, d.title, d.source_name, r.unit_id, n.name_zh as unit_name_zh, r.occurrence_id, d.due_on, r.acknowledged_at, r.urges, r.urged_at, r.urged_because
            {Receivers} and l.status in {Owing} and (r.acknowledged_at is null or r.urges > 0)
            order by r.urged_at desc nulls last, d.due_on, n.position limit @limit
            """,
            new { reachUnits, limit })];
    // Every request of the year to every receiver; a second one of the same source with the same title or document is a repetition.
    private const string Asked =
        $"""
        with asked as (
            select d.demand_id, d.source_name, r.unit_id, n.name_zh, n.position, r.urges, cardinality(d.evidence_kinds) as items,
                exists (
                    select from platform.demand e join platform.demand_receiver q on q.tenant_id = e.tenant_id and q.demand_id = e.demand_id and q.unit_id = r.unit_id
                    where e.tenant_id = d.tenant_id and e.source_name = d.source_name and extract(year from e.issued_on) = @year and (e.issued_at, e.demand_id) < (d.issued_at, d.demand_id)
                      and (regexp_replace(e.title, '\s', '', 'g') = regexp_replace(d.title, '\s', '', 'g') or e.document_number = d.document_number)) as repeated
            {Receivers} and extract(year from d.issued_on) = @year)
        """;

    public static async Task<IReadOnlyList<SourceBurden>> BurdenBySource(this NpgsqlConnection tenant, int year, Guid[]? reachUnits) =>
        [.. await tenant.QueryAsync<SourceBurden>(
            $"""
            {Asked}
            select source_name, count(distinct demand_id)::int as demands, count(*)::int as answers, sum(urges)::int as urges, sum(items)::int as items,
                count(distinct demand_id) filter (where repeated)::int as repeated
            from asked group by source_name order by source_name
            """,
            new { year, reachUnits })];

    public static async Task<IReadOnlyList<ReceiverBurden>> BurdenByReceiver(this NpgsqlConnection tenant, int year, Guid[]? reachUnits) =>
        [.. await tenant.QueryAsync<ReceiverBurden>(
            $"""
            {Asked}
            select unit_id, name_zh as unit_name_zh, count(*)::int as answers, sum(urges)::int as urges, sum(items)::int as items, count(*) filter (where repeated)::int as repeated
            from asked group by unit_id, name_zh, position order by position
            """,
            new { year, reachUnits })];

    /// <summary>Who asked whom, senders by name and receivers in the order of the organisation.</summary>
    public static async Task<IReadOnlyList<BurdenPair>> BurdenPairs(this NpgsqlConnection tenant, int year, Guid[]? reachUnits) =>
        [.. await tenant.QueryAsync<BurdenPair>(
            $"""
            {Asked}
            select source_name, unit_id, name_zh as unit_name_zh, count(*)::int as answers, sum(items)::int as items, count(*) filter (where repeated)::int as repeated
            from asked group by source_name, unit_id, name_zh, position order by source_name, position
            """,
            new { year, reachUnits })];
}
