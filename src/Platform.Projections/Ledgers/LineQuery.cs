using Dapper;
using Npgsql;

namespace Platform.Projections.Ledgers;

/// <summary>Which lines are asked for. Every filter that is null lets everything through.</summary>
public sealed record LineQuery
{
    public const int PageSize = 200;

    /// <summary>The day for which states are named.</summary>
    public required DateOnly Today { get; init; }

    public int? Year { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>Also the units under <see cref="UnitId"/>.</summary>
    public bool Subtree { get; init; }

    public string? State { get; init; }

    public string? Category { get; init; }

    public string? CadenceKind { get; init; }

    /// <summary>1 to 12: the month in which the duty is due, or in which its window ends.</summary>
    public int? Month { get; init; }

    public int? DueWithinDays { get; init; }

    /// <summary>Due on this day or later; a duty without a due day is left out.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Due on this day or earlier; a duty without a due day is left out.</summary>
    public DateOnly? DueTo { get; init; }

    public Guid? OccurrenceId { get; init; }

    public Guid[]? OccurrenceIds { get; init; }

    /// <summary>Only duties of these posts, or of the units in <see cref="ReachUnits"/> themselves.</summary>
    public Guid[]? PostIds { get; init; }

    /// <summary>Only lines in these units or under them; null for the whole tenant.</summary>
    public Guid[]? ReachUnits { get; init; }

    /// <summary>Leaves out what one of these accounts recorded or submitted.</summary>
    public string[]? NotPerformedBy { get; init; }

    /// <summary>Only duties about which a request waits that none of these accounts made.</summary>
    public string[]? AskedNotBy { get; init; }

    /// <summary>What changed last comes first, instead of what is due first.</summary>
    public bool LatestFirst { get; init; }

    /// <summary>How many lines come before the page.</summary>
    public int Offset { get; init; }

    public int Limit { get; init; } = PageSize;

    // No property, because every property is a parameter of the query.
    private GroupFilter? _group;

    /// <summary>The same, of one group of a roll-up; read by the readers of past moments alone.</summary>
    public LineQuery Among(GroupFilter? group) => this with { _group = group };

    public GroupFilter? InGroup() => _group;
}

/// <summary>What duties of one group of a roll-up have in common. Every part that is null lets everything through.</summary>
public sealed record GroupFilter
{
    public string? Article { get; init; }

    public string? UnitType { get; init; }

    /// <summary>What the rules lay on the post that owes it; <c>unit</c> for what a unit owes itself.</summary>
    public string? ResponsibilityType { get; init; }

    /// <summary>A post in whose charge the unit lies on the duty's own day; <c>none</c> for units in nobody's charge.</summary>
    public string? Portfolio { get; init; }

    public Guid? SchemeId { get; init; }

    /// <summary>The months of the period that a duty's own day falls in; the year is that of the ledger's own.</summary>
    public int[]? Months { get; init; }

    public bool IsEmpty => this is { Article: null, UnitType: null, ResponsibilityType: null, Portfolio: null, SchemeId: null, Months: null };
}

/// <summary>Reads ledger lines of the connection's tenant.</summary>
public static class LineReader
{
    private static string From(LineQuery query, string more = "") =>
        string.Join('\n', Tables, query is { Subtree: true, UnitId: not null } ? Below : string.Empty, more, Where);

    private const string Tables =
        """
        from platform.ledger_line l
        left join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
        join platform.unit_node n on n.tenant_id = l.tenant_id and n.unit_id = l.unit_id
        left join platform.unit_node g on g.tenant_id = l.tenant_id and g.unit_id = l.target_unit_id
        left join platform.demand d on d.tenant_id = l.tenant_id and d.demand_id = l.demand_id
        left join platform.post_register p on p.tenant_id = l.tenant_id and p.post_id = l.post_id
        """;

    // A duty lies under the units above its own on its own day.
    private const string Below =
        """
        join platform.units_below(@UnitId) b on b.unit_id = l.unit_id and coalesce(l.due_on, l.window_to) >= b.from_on and coalesce(l.due_on, l.window_to) < b.until_on
        """;

    private const string Where =
        """
        where l.tenant_id = current_setting('app.tenant_id')
          and (@Year::int is null or l.year = @Year)
          and (@OccurrenceId::uuid is null or l.occurrence_id = @OccurrenceId)
          and (@OccurrenceIds::uuid[] is null or l.occurrence_id = any(@OccurrenceIds))
          and (@UnitId::uuid is null or @Subtree or l.unit_id = @UnitId)
          and (@PostIds::uuid[] is null or l.post_id = any(@PostIds) or (l.post_id is null and @ReachUnits::uuid[] is not null))
          and (@ReachUnits::uuid[] is null or l.post_id = any(@PostIds) or exists (
                select from platform.unit_node r where r.tenant_id = l.tenant_id and r.unit_id = any(@ReachUnits) and n.path <@ r.path))
          and (@Category::text is null or l.category = @Category)
          and (@CadenceKind::text is null or l.cadence_kind = @CadenceKind)
          and (@Month::int is null or extract(month from coalesce(l.due_on, l.window_to)) = @Month)
          and (@DueFrom::date is null or l.due_on >= @DueFrom) and (@DueTo::date is null or l.due_on <= @DueTo)
          and (@DueWithinDays::int is null or (l.status = 'pending' and l.due_on between @Today and @Today + @DueWithinDays))
          and (@NotPerformedBy::text[] is null or (not coalesce(l.submitted_by = any(@NotPerformedBy), false) and not l.performers && @NotPerformedBy))
          and (@AskedNotBy::text[] is null or (l.asked is not null and l.asked_by <> all(@AskedNotBy)))
          and (@State::text is null or platform.state_on(l.status, l.window_from, l.due_on, @Today) = any(string_to_array(@State, ',')))
        """;

    private const string Columns =
        """
        select l.occurrence_id as id, l.obligation_id, l.scheme_id, l.article,
            coalesce(o.title_zh, d.title, l.own_title, l.obligation_id) as title_zh, coalesce(o.title_en, d.title, l.own_title, l.obligation_id) as title_en, l.category, l.unit_id,
            n.name_zh as unit_name_zh, l.post_id, p.title_zh as post_title_zh,
            person.name as holder_name, coalesce(holder.acting, false) as holder_acting, case when l.post_id is not null then own.day end as holder_on,
            care.title_zh as caretaker_title_zh, (
                select keeper.name from platform.holder_of(care.post_id, own.day) h join platform.person keeper on keeper.tenant_id = l.tenant_id and keeper.person_id = h.person_id
            ) as caretaker_name,
            l.target_unit_id, g.name_zh as target_unit_name_zh, l.by_reference, l.review_on, l.expires_on, l.step_count, l.steps_recorded, l.task_part, l.follows,
            (select f.occurrence_id from platform.ledger_line f where f.tenant_id = l.tenant_id and f.follows = l.occurrence_id limit 1) as followed_by, l.cadence_kind, l.window_key, l.window_from, l.window_to, l.due_on, l.closes_on, l.original_due_on, l.asked, l.asked_due_on, l.approved_by, l.performers, l.required_count, l.recorded_count, l.min_spacing_days,
            case when l.min_spacing_days is null then l.recorded_count else platform.counted_acts(l.act_days, l.min_spacing_days) end as counted_count,
            platform.state_on(l.status, l.window_from, l.due_on, @Today) as state, l.completed_on, l.recorded_late, l.attestation_only,
            l.evidence_kinds, coalesce(o.owed_to_zh, array_remove(array[d.source_name], null)) as owed_to_zh, coalesce(o.copy_to_zh, '{}') as copy_to_zh,
            l.demand_id, l.arises_from, l.replaced_by as replaced_by_id, l.version
        """;

    // An occurrence answers to the holder of its own day, whoever holds the post since.
    private const string Holders =
        """
        left join lateral (select coalesce(l.completed_on, least(coalesce(l.due_on, l.window_to), @Today)) as day) own on true
        left join lateral platform.holder_of(l.post_id, own.day) holder on l.post_id is not null
        left join platform.person person on person.tenant_id = l.tenant_id and person.person_id = holder.person_id
        left join platform.post_register care on care.tenant_id = l.tenant_id and l.post_id is not null and holder.person_id is null
            and care.post_id = platform.caretaker_of(l.post_id)
        """;

    public static async Task<IReadOnlyList<LedgerLine>> Lines(this NpgsqlConnection tenant, LineQuery query) =>
        [.. await tenant.QueryAsync<LedgerLine>(
            $"{Columns} {From(query, Holders)} order by case when @LatestFirst then l.changed_at end desc, coalesce(l.due_on, l.window_to), n.position, l.obligation_id, l.window_key, l.occurrence_id offset @Offset limit @Limit",
            query)];

    public static Task<int> CountLines(this NpgsqlConnection tenant, LineQuery query) =>
        tenant.ExecuteScalarAsync<int>($"select count(*)::int {From(query)}", query);

    public static async Task<Counts> CountStates(this NpgsqlConnection tenant, LineQuery query) =>
        Counts.Of(await tenant.QueryAsync<(string State, int Count)>(
            $"select platform.state_on(l.status, l.window_from, l.due_on, @Today) as state, count(*)::int {From(query)} group by 1",
            query));

    /// <summary>Whether a plan is recorded. A plan may hold no dated duty, so its lines do not tell.</summary>
    public static Task<bool> IsOpened(this NpgsqlConnection tenant, Guid planId) =>
        tenant.ExecuteScalarAsync<bool>(
            "select exists (select from events.mt_streams where tenant_id = current_setting('app.tenant_id') and id = @planId)", new { planId });

    /// <summary>Those of the duties that have a result and cannot be taken back.</summary>
    public static async Task<IReadOnlyList<Guid>> WithResult(this NpgsqlConnection tenant, Guid[] occurrenceIds) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select occurrence_id from platform.ledger_line
            where tenant_id = current_setting('app.tenant_id') and occurrence_id = any(@occurrenceIds)
              and (status in ('fulfilled', 'late', 'missed', 'made-up', 'waived', 'declared-none') or (status = 'no-verdict' and recorded_count > 0))
            """,
            new { occurrenceIds })];

    /// <summary>The plan that a duty stands in; null when there is no such duty in the tenant.</summary>
    public static Task<Guid?> PlanOf(this NpgsqlConnection tenant, Guid occurrenceId) =>
        tenant.QuerySingleOrDefaultAsync<Guid?>(
            "select plan_id from platform.ledger_line where tenant_id = current_setting('app.tenant_id') and occurrence_id = @occurrenceId",
            new { occurrenceId });

    /// <summary>The duties of a year under one version of the rules about which something was recorded.</summary>
    public static async Task<IReadOnlyList<Guid>> BegunDuties(this NpgsqlConnection tenant, int year, Guid schemeId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select occurrence_id from platform.ledger_line
            where tenant_id = current_setting('app.tenant_id') and year = @year and scheme_id = @schemeId and version > 0 order by occurrence_id
            """,
            new { year, schemeId })];

    /// <summary>The plans that duties stand in.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> PlansOf(this NpgsqlConnection tenant, Guid[] occurrenceIds) =>
        (await tenant.QueryAsync<(Guid Id, Guid PlanId)>(
            "select occurrence_id, plan_id from platform.ledger_line where tenant_id = current_setting('app.tenant_id') and occurrence_id = any(@occurrenceIds)",
            new { occurrenceIds })).ToDictionary(row => row.Id, row => row.PlanId);

    /// <summary>The units that duties belong to; a duty that is not in the tenant is absent.</summary>
    public static async Task<IReadOnlyList<(Guid OccurrenceId, Guid UnitId)>> UnitsOf(this NpgsqlConnection tenant, IEnumerable<Guid> occurrenceIds) =>
        [.. await tenant.QueryAsync<(Guid, Guid)>(
            "select occurrence_id, unit_id from platform.ledger_line where tenant_id = current_setting('app.tenant_id') and occurrence_id = any(@ids)",
            new { ids = occurrenceIds.ToArray() })];

    /// <summary>The unit that a duty belongs to, and the post where a post owes it.</summary>
    public static async Task<(Guid UnitId, Guid? PostId)?> OwnerOf(this NpgsqlConnection tenant, Guid occurrenceId) =>
        await tenant.QuerySingleOrDefaultAsync<(Guid, Guid?)?>(
            "select unit_id, post_id from platform.ledger_line where tenant_id = current_setting('app.tenant_id') and occurrence_id = @occurrenceId",
            new { occurrenceId });

    /// <summary>The unit that a duty belongs to.</summary>
    public static Task<Guid?> UnitOf(this NpgsqlConnection tenant, Guid occurrenceId) =>
        tenant.QuerySingleOrDefaultAsync<Guid?>(
            "select unit_id from platform.ledger_line where tenant_id = current_setting('app.tenant_id') and occurrence_id = @occurrenceId",
            new { occurrenceId });
}
