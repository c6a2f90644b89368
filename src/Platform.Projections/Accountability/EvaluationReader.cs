using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;
using Platform.Domain.Accountability.Evaluations;

namespace Platform.Projections.Accountability;

/// <summary>A conclusive evaluation as a list shows it.</summary>
public sealed record EvaluationRow
{
    public Guid Id { get; init; }

    public Guid CandidateId { get; init; }

    public string? CandidateName { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string Position { get; init; } = string.Empty;

    public string Article { get; init; } = string.Empty;

    public string? GateArticle { get; init; }

    public DateOnly Since { get; init; }

    public DateOnly RequestedOn { get; init; }

    public Guid RequestedBy { get; init; }

    public string? RequestedByName { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? AnsweredByName { get; init; }

    /// <summary>Last day on which the answer may be used.</summary>
    public DateOnly? ValidUntil { get; init; }

    [AllowedValues("asked", "may-be-submitted", "gate-closed", "gate-lifted", "expired")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

public static class EvaluationReader
{
    /// <param name="seesAll">Whether the reader answers or decides. Nobody sees their own before it is answered.</param>
    public static async Task<IReadOnlyList<EvaluationRow>> Evaluations(
        this NpgsqlConnection tenant, Guid person, bool seesAll, DateOnly today, Guid? evaluationId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<EvaluationRow>(
            """
            select e.evaluation_id as id, e.candidate_id, c.name as candidate_name, e.unit_id, u.name_zh as unit_name_zh, e.position, e.article, e.gate_article, e.since,
                e.requested_on, e.requested_by, r.name as requested_by_name, e.answered_on, a.name as answered_by_name, e.valid_until, e.version,
                case when e.answered_on is null then 'asked' when e.valid_until < @today then 'expired' when e.may_be_submitted then 'may-be-submitted'
                    when e.lifted_on is not null then 'gate-lifted' else 'gate-closed' end as state
            from platform.candidate_evaluation e
            join platform.unit_node u on u.tenant_id = e.tenant_id and u.unit_id = e.unit_id
            left join platform.person c on c.tenant_id = e.tenant_id and c.person_id = e.candidate_id
            left join platform.person r on r.tenant_id = e.tenant_id and r.person_id = e.requested_by
            left join platform.person a on a.tenant_id = e.tenant_id and a.person_id = e.answered_by
            where e.tenant_id = current_setting('app.tenant_id') and (@evaluationId::uuid is null or e.evaluation_id = @evaluationId)
              and case when e.candidate_id = @person then e.answered_on is not null else @seesAll or e.requested_by = @person end
            order by e.requested_on desc, e.evaluation_id desc limit @limit
            """,
            new { person, seesAll, today, evaluationId, limit })];

    /// <summary>The duties of a person's posts that fell due in a time, each on whose own day the person held the post.</summary>
    public static async Task<IReadOnlyList<PostDuties>> DutiesOf(this NpgsqlConnection tenant, Guid personId, DateOnly since, DateOnly today) =>
        [.. (await tenant.QueryAsync<(Guid PostId, int Owed, int OnTime, int Late, int Overdue)>(
            """
            select l.post_id, count(*)::int, count(*) filter (where l.status = 'fulfilled')::int, count(*) filter (where l.status in ('late', 'made-up'))::int,
                count(*) filter (where l.status not in ('fulfilled', 'late', 'made-up'))::int
            from platform.ledger_line l
            cross join lateral platform.holder_of(l.post_id, coalesce(l.completed_on, l.due_on)) h
            where l.tenant_id = current_setting('app.tenant_id') and h.person_id = @personId and l.due_on >= @since and l.due_on < @today
              and l.status not in ('waived', 'declared-none', 'withdrawn')
              and l.post_id in (select p.post_id from platform.post_holder p where p.tenant_id = l.tenant_id and p.person_id = @personId)
            group by l.post_id order by l.post_id
            """,
            new { personId, since, today })).Select(row => new PostDuties(row.PostId, row.Owed, row.OnTime, row.Late, row.Overdue))];

    /// <summary>The cases that are, or were, against a person.</summary>
    public static async Task<IReadOnlyList<Guid>> CasesAgainst(this NpgsqlConnection tenant, Guid personId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select distinct case_id from platform.accountability_person
            where tenant_id = current_setting('app.tenant_id') and person_id = @personId and capacity = 'subject' order by case_id
            """,
            new { personId })];
}
