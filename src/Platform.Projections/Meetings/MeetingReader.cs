using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Meetings;

/// <summary>A meeting or a training as it is listed.</summary>
public record MeetingSummary
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    [AllowedValues("meeting", "training")]
    public string Kind { get; init; } = string.Empty;

    /// <summary>Null while only the record of the act is there.</summary>
    [AllowedValues(
        "decision", "dedicated-study", "report-hearing", "learning", "analysis", "democratic-life", "organisational-life", "work-report", "other", null)]
    public string? Nature { get; init; }

    public DateOnly OccurredOn { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public int Present { get; init; }

    public int Absent { get; init; }

    public int Resolutions { get; init; }

    /// <summary>Resolutions that wait for something to be done or confirmed.</summary>
    public int OpenResolutions { get; init; }

    public long Version { get; init; }
}

/// <summary>What a meeting resolved, and where it stands.</summary>
public sealed record ResolutionRow
{
    public Guid OccurrenceId { get; init; }

    public Guid ActId { get; init; }

    public string MeetingTitle { get; init; } = string.Empty;

    public DateOnly MeetingOn { get; init; }

    /// <summary>Counts from 1 within the meeting.</summary>
    public int Number { get; init; }

    public string Text { get; init; } = string.Empty;

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid? PostId { get; init; }

    public string? PostTitleZh { get; init; }

    public DateOnly DueOn { get; init; }

    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")]
    public string State { get; init; } = string.Empty;

    public DateOnly? CompletedOn { get; init; }
}

/// <summary>A post as proceedings name it, with who answered for it on the day of the meeting.</summary>
public sealed record SeatRow(Guid PostId, string TitleZh, string UnitNameZh, string? HolderName);

/// <summary>Reads meetings and resolutions of the connection's tenant.</summary>
public static class MeetingReader
{
    private const string Open = "('pending', 'overdue', 'returned', 'submitted', 'missed')";

    private const string Within = "(@reachUnits::uuid[] is null or exists (select from platform.unit_node a where a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))";

    public static async Task<IReadOnlyList<MeetingSummary>> Meetings(
        this NpgsqlConnection tenant, Guid[]? reachUnits, Guid? unitId, int? year, string? nature, Guid? actId, int limit) =>
        [.. await tenant.QueryAsync<MeetingSummary>(
            $"""
            select a.act_id as id, a.title, a.kind, a.nature, a.occurred_on, a.unit_id, n.name_zh as unit_name_zh, cardinality(a.present_post_ids) as present,
                coalesce(jsonb_array_length(a.proceedings -> 'absent'), 0) as absent, r.resolutions, r.open_resolutions, a.version
            from platform.act_register a
            join platform.unit_node n on n.tenant_id = a.tenant_id and n.unit_id = a.unit_id
            cross join lateral (
                select count(*)::int as resolutions, (count(*) filter (where l.status in {Open}))::int as open_resolutions
                from platform.resolution r join platform.ledger_line l on l.tenant_id = r.tenant_id and l.occurrence_id = r.occurrence_id
                where r.tenant_id = a.tenant_id and r.act_id = a.act_id) r
            where a.tenant_id = current_setting('app.tenant_id') and a.kind in ('meeting', 'training') and not a.imported
              and (a.act_id = @actId or a.superseded_by is null) and (@actId::uuid is null or a.act_id = @actId)
              and (@unitId::uuid is null or a.unit_id = @unitId) and (@year::int is null or extract(year from a.occurred_on) = @year)
              and (@nature::text is null or a.nature = @nature) and {Within}
            order by a.occurred_on desc, a.recorded_at desc limit @limit
            """,
            new { reachUnits, unitId, year, nature, actId, limit })];

    /// <summary>What went on in a meeting, as JSON; null where none is recorded.</summary>
    public static Task<string?> Proceedings(this NpgsqlConnection tenant, Guid actId) =>
        tenant.QuerySingleOrDefaultAsync<string?>(
            "select proceedings::text from platform.act_register where tenant_id = current_setting('app.tenant_id') and act_id = @actId", new { actId });

    /// <param name="posts">Only those that these posts owe; null for all.</param>
    /// <param name="openOnly">Only those that wait for something to be done or confirmed.</param>
    public static async Task<IReadOnlyList<ResolutionRow>> Resolutions(
        this NpgsqlConnection tenant, Guid[]? reachUnits, DateOnly today, Guid[]? posts = null, Guid? unitId = null, Guid? actId = null, bool openOnly = false, int limit = 500) =>
        [.. await tenant.QueryAsync<ResolutionRow>(
            $"""
            select r.occurrence_id, r.act_id, a.title as meeting_title, a.occurred_on as meeting_on, r.number, r.body as text, l.unit_id, n.name_zh as unit_name_zh,
                l.post_id, p.title_zh as post_title_zh, l.due_on, platform.state_on(l.status, l.window_from, l.due_on, @today) as state, l.completed_on
            from platform.resolution r
            join platform.act_register a on a.tenant_id = r.tenant_id and a.act_id = r.act_id
            join platform.ledger_line l on l.tenant_id = r.tenant_id and l.occurrence_id = r.occurrence_id
            join platform.unit_node n on n.tenant_id = l.tenant_id and n.unit_id = l.unit_id
            left join platform.post_register p on p.tenant_id = l.tenant_id and p.post_id = l.post_id
            where r.tenant_id = current_setting('app.tenant_id') and (@posts::uuid[] is null or l.post_id = any(@posts))
              and (@unitId::uuid is null or l.unit_id = @unitId) and (@actId::uuid is null or r.act_id = @actId)
              and (not @openOnly or l.status in {Open}) and {Within}
            order by l.due_on, a.occurred_on, r.number limit @limit
            """,
            new { reachUnits, today, posts, unitId, actId, openOnly, limit })];

    public static async Task<IReadOnlyList<SeatRow>> Seats(this NpgsqlConnection tenant, IEnumerable<Guid> postIds, DateOnly day) =>
        [.. await tenant.QueryAsync<SeatRow>(
            """
            select p.post_id, p.title_zh, n.name_zh as unit_name_zh, who.name as holder_name
            from platform.post_register p
            join platform.unit_node n on n.tenant_id = p.tenant_id and n.unit_id = p.unit_id
            left join lateral platform.holder_of(p.post_id, @day) h on true
            left join platform.person who on who.tenant_id = p.tenant_id and who.person_id = h.person_id
            where p.tenant_id = current_setting('app.tenant_id') and p.post_id = any(@ids)
            order by n.position, p.established_on, p.post_id
            """,
            new { ids = postIds.Distinct().ToArray(), day })];
}
