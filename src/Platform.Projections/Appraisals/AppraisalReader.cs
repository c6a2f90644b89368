using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Appraisals;

/// <summary>A round as it is listed.</summary>
public sealed record RoundRow
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public Guid OrganiserUnitId { get; init; }

    public string OrganiserNameZh { get; init; } = string.Empty;

    public Guid SchemeId { get; init; }

    public string CycleId { get; init; } = string.Empty;

    public string CycleZh { get; init; } = string.Empty;

    public string CycleEn { get; init; } = string.Empty;

    public string Article { get; init; } = string.Empty;

    /// <summary><c>2026</c> or <c>2026-H1</c>.</summary>
    public string PeriodKey { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    [AllowedValues("in-preparation", "running", "closed", "withdrawn")]
    public string State { get; init; } = string.Empty;

    public int Subjects { get; init; }

    /// <summary>The day on which it was withdrawn, in Asia/Shanghai, and why; null for others.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }

    public long Version { get; init; }
}

/// <summary>Where a subject's appraisal stands, to those who have a part in it. It holds no mark, no points and no grade.</summary>
public sealed record AppraisalRow
{
    public Guid Id { get; init; }

    public Guid RoundId { get; init; }

    public string RoundTitle { get; init; } = string.Empty;

    [AllowedValues("body", "post")]
    public string Kind { get; init; } = string.Empty;

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    public string? TitleEn { get; init; }

    [AllowedValues("begun", "self-assessed", "assessed", "settled", "announced", "objected", "final", "withdrawn")]
    public string State { get; init; } = string.Empty;

    /// <summary>Whether everything that the result rests on is there.</summary>
    public bool Ready { get; init; }

    /// <summary>The last day on which the assessor waits for the subject's own assessment.</summary>
    public DateOnly? SelfAssessmentBy { get; init; }

    /// <summary>The day whose knowledge the figures count; null where the round has no figures, or they are taken.</summary>
    public DateOnly? FiguresWait { get; init; }

    /// <summary>The last day for an objection; null before the announcement.</summary>
    public DateOnly? ObjectUntil { get; init; }

    /// <summary>In which capacities the reader is named: <c>subject</c>, <c>assessor</c>, <c>settler</c>, <c>reviewer</c>, <c>head</c>.</summary>
    public string[] Capacities { get; init; } = [];

    public long Version { get; init; }
}

/// <summary>Reads rounds and appraisals of the connection's tenant: to the office all of them, to others those in which they have a part.</summary>
public static class AppraisalReader
{
    // The head of the unit is whoever holds its first responsible post on the day.
    private const string Capacities =
        """
        array_remove(array[
            case when a.person_id = @person then 'subject' end, case when a.assessor_id = @person then 'assessor' end,
            case when a.settler_id = @person then 'settler' end, case when a.reviewer_id = @person then 'reviewer' end,
            case when exists (
                select from platform.post_register p cross join lateral platform.holder_of(p.post_id, @today) h
                where p.tenant_id = a.tenant_id and p.unit_id = a.unit_id and p.abolished_on is null and 'first-responsible' = any(p.responsibility_types)
                  and h.person_id = @person) then 'head' end], null)
        """;

    public static async Task<IReadOnlyList<RoundRow>> AppraisalRounds(this NpgsqlConnection tenant, bool all, Guid? person, DateOnly today, Guid? roundId = null) =>
        [.. await tenant.QueryAsync<RoundRow>(
            $"""
            select r.round_id as id, r.title, r.organiser_unit_id, n.name_zh as organiser_name_zh, r.scheme_id, r.cycle_id, r.cycle_zh, r.cycle_en, r.article, r.period_key, r.from_on, r.to_on,
                case when r.withdrawn_on is not null then 'withdrawn' when r.closed_on is not null then 'closed' when r.started_on is not null then 'running' else 'in-preparation' end as state, r.named as subjects, r.withdrawn_on, r.withdrawn_because, r.version
            from platform.appraisal_round r
            join platform.unit_node n on n.tenant_id = r.tenant_id and n.unit_id = r.organiser_unit_id
            where r.tenant_id = current_setting('app.tenant_id') and (@roundId::uuid is null or r.round_id = @roundId)
              and (@all or exists (select from platform.appraisal a where a.tenant_id = r.tenant_id and a.round_id = r.round_id and cardinality({Capacities}) > 0))
            order by r.from_on desc, r.opened_at desc limit 200
            """,
            new { all, person, today, roundId })];

    /// <summary>In the order of the organisation and never of a result.</summary>
    public static async Task<IReadOnlyList<AppraisalRow>> Appraisals(
        this NpgsqlConnection tenant, bool all, Guid? person, DateOnly today, Guid? roundId = null, Guid? appraisalId = null) =>
        [.. await tenant.QueryAsync<AppraisalRow>(
            $"""
            select * from (
                select a.appraisal_id as id, a.round_id, r.title as round_title, a.kind, a.unit_id, n.name_zh as unit_name_zh, a.title_zh, a.title_en,
                    case when r.withdrawn_on is not null then 'withdrawn' when a.dismissed then 'final' when a.objected_on is not null then 'objected' when a.object_until < @today then 'final' when a.announced_on is not null then 'announced'
                        when a.settled then 'settled' when a.assessed then 'assessed' when a.self_assessed then 'self-assessed' else 'begun' end as state,
                    (a.figured or not r.has_figures) and (a.assessed or not r.has_marks) as ready, case when r.has_marks then r.self_by end as self_assessment_by,
                    case when r.has_figures and not a.figured then r.figures_on end as figures_wait, a.object_until, {Capacities} as capacities, a.version, n.position, n.path
                from platform.appraisal a
                join platform.appraisal_round r on r.tenant_id = a.tenant_id and r.round_id = a.round_id
                join platform.unit_node n on n.tenant_id = a.tenant_id and n.unit_id = a.unit_id
                where a.tenant_id = current_setting('app.tenant_id') and (@roundId::uuid is null or a.round_id = @roundId)
                  and (@appraisalId::uuid is null or a.appraisal_id = @appraisalId)) seen
            where @all or cardinality(capacities) > 0
            order by nlevel(path), position, kind, title_zh, id limit 5000
            """,
            new { all, person, today, roundId, appraisalId })];
}
