using Dapper;
using Npgsql;

namespace Platform.Projections.Organisation;

/// <summary>Who is responsible for a topic of the rules on the day that was asked about.</summary>
/// <param name="TitleZh">Of the obligation; null where a whole article is meant.</param>
public sealed record AssignmentRow(
    string PackId, string Article, string? ObligationId, string? TitleZh, string? TitleEn, Guid UnitId, string UnitNameZh, Guid? PostId, string? PostTitleZh,
    string? PostTitleEn, string? HolderName, DateOnly From, DateOnly? Until);

/// <summary>Members and not a constructor, for the array.</summary>
public sealed record PatternRow
{
    public Guid LeadingUnitId { get; init; }

    public Guid CoordinatingUnitId { get; init; }

    public Guid? CoordinatorPostId { get; init; }

    public string? CoordinatorTitleZh { get; init; }

    public string? CoordinatorTitleEn { get; init; }

    public string? CoordinatorName { get; init; }

    public Guid[] JoiningUnitIds { get; init; } = [];

    public string? Basis { get; init; }

    public DateOnly From { get; init; }

    public DateOnly? Until { get; init; }
}

public sealed record SupervisionRow(
    Guid UnitId, string UnitNameZh, Guid SupervisorUnitId, string SupervisorUnitNameZh, Guid? SupervisorPostId, string? PostTitleZh, string? PostTitleEn,
    string? HolderName, DateOnly From, DateOnly? Until);

/// <summary>Reads how the connection's tenant divides the work that its rules ask.</summary>
public static class WorkDivisionReader
{
    public static async Task<IReadOnlyList<AssignmentRow>> TopicAssignments(this NpgsqlConnection tenant, DateOnly day) =>
        [.. await tenant.QueryAsync<AssignmentRow>(
            """
            select a.pack_id, a.article, a.obligation_id, o.title_zh, o.title_en, a.unit_id, u.name_zh as unit_name_zh, a.post_id, p.title_zh as post_title_zh,
                p.title_en as post_title_en, n.name as holder_name, a.from_on as "from", a.until_on as until
            from platform.topic_assignment a
            join platform.unit_node u on u.tenant_id = a.tenant_id and u.unit_id = a.unit_id
            left join lateral (
                select o.title_zh, o.title_en from platform.scheme_obligation o join platform.scheme_register r on r.tenant_id = o.tenant_id and r.scheme_id = o.scheme_id
                where o.tenant_id = a.tenant_id and o.obligation_id = a.obligation_id and r.pack_id = a.pack_id order by (r.status = 'issued') desc, r.imported_at desc limit 1) o on true
            left join platform.post_register p on p.tenant_id = a.tenant_id and p.post_id = a.post_id
            left join lateral platform.holder_of(a.post_id, @day) h on a.post_id is not null
            left join platform.person n on n.tenant_id = a.tenant_id and n.person_id = h.person_id
            where a.tenant_id = current_setting('app.tenant_id') and a.from_on <= @day and (a.until_on is null or a.until_on > @day)
            order by a.pack_id, a.number
            """,
            new { day })];

    public static Task<PatternRow?> WorkingPattern(this NpgsqlConnection tenant, DateOnly day) =>
        tenant.QueryFirstOrDefaultAsync<PatternRow>(
            """
            select w.leading_unit_id, w.coordinating_unit_id, w.coordinator_post_id, p.title_zh as coordinator_title_zh, p.title_en as coordinator_title_en,
                n.name as coordinator_name, w.joining_unit_ids, w.basis, w.from_on as "from", w.until_on as until
            from platform.working_pattern w
            left join platform.post_register p on p.tenant_id = w.tenant_id and p.post_id = w.coordinator_post_id
            left join lateral platform.holder_of(w.coordinator_post_id, @day) h on w.coordinator_post_id is not null
            left join platform.person n on n.tenant_id = w.tenant_id and n.person_id = h.person_id
            where w.tenant_id = current_setting('app.tenant_id') and w.from_on <= @day and (w.until_on is null or w.until_on > @day)
            order by w.number desc limit 1
            """,
            new { day });

    public static async Task<IReadOnlyList<SupervisionRow>> Supervisions(this NpgsqlConnection tenant, DateOnly day) =>
        [.. await tenant.QueryAsync<SupervisionRow>(
            """
            select s.unit_id, u.name_zh as unit_name_zh, s.supervisor_unit_id, v.name_zh as supervisor_unit_name_zh, s.supervisor_post_id,
                p.title_zh as post_title_zh, p.title_en as post_title_en, n.name as holder_name, s.from_on as "from", s.until_on as until
            from platform.discipline_supervision s
            join platform.unit_node u on u.tenant_id = s.tenant_id and u.unit_id = s.unit_id
            join platform.unit_node v on v.tenant_id = s.tenant_id and v.unit_id = s.supervisor_unit_id
            left join platform.post_register p on p.tenant_id = s.tenant_id and p.post_id = s.supervisor_post_id
            left join lateral platform.holder_of(s.supervisor_post_id, @day) h on s.supervisor_post_id is not null
            left join platform.person n on n.tenant_id = s.tenant_id and n.person_id = h.person_id
            where s.tenant_id = current_setting('app.tenant_id') and s.from_on <= @day and (s.until_on is null or s.until_on > @day)
            order by u.position
            """,
            new { day })];
}
