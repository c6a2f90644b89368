using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

/// <summary>One entry of the register of who manages whom.</summary>
/// <param name="UntilOn">First day without it.</param>
public sealed record AuthorityRow(
    Guid Id, Guid BodyUnitId, string BodyNameZh, Guid? PostId, string? PostTitleZh, string? PostUnitNameZh, Guid? UnitId, string? UnitNameZh, bool IncludesBelow,
    DateOnly FromOn, DateOnly? UntilOn, string? EndedBecause, string Basis);

/// <summary>A proposal as its sender and its receiver see it.</summary>
public sealed record ProposalRow
{
    public Guid Id { get; init; }

    public Guid FromUnitId { get; init; }

    public string FromNameZh { get; init; } = string.Empty;

    public Guid ToUnitId { get; init; }

    public string ToNameZh { get; init; } = string.Empty;

    public Guid ToPersonId { get; init; }

    public string? ToPersonName { get; init; }

    public Guid SentBy { get; init; }

    public string? SentByName { get; init; }

    public Guid SchemeId { get; init; }

    public string TriggerId { get; init; } = string.Empty;

    public Guid SubjectUnitId { get; init; }

    public string SubjectUnitNameZh { get; init; } = string.Empty;

    public Guid? SubjectPostId { get; init; }

    public string? SubjectPostTitleZh { get; init; }

    public string Grounds { get; init; } = string.Empty;

    public string? Article { get; init; }

    public string? AnswerArticle { get; init; }

    public DateOnly? AnswerDueOn { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public int Reminders { get; init; }

    public DateOnly? RemindedOn { get; init; }

    [AllowedValues("taken", "partly-taken", "not-taken", null)]
    public string? Answer { get; init; }

    public string? Reasons { get; init; }

    public Guid? CaseId { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public bool Overdue { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads the register of authority and the proposals of the connection's tenant.</summary>
public static class AuthorityReader
{
    public static async Task<IReadOnlyList<AuthorityRow>> AuthorityEntries(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<AuthorityRow>(
            """
            select a.entry_id as id, a.body_unit_id, b.name_zh as body_name_zh, a.post_id, p.title_zh as post_title_zh, h.name_zh as post_unit_name_zh, a.unit_id,
                u.name_zh as unit_name_zh, a.includes_below, a.from_on, a.until_on, a.ended_because, a.basis
            from platform.authority_entry a
            join platform.unit_node b on b.tenant_id = a.tenant_id and b.unit_id = a.body_unit_id
            left join platform.post_register p on p.tenant_id = a.tenant_id and p.post_id = a.post_id
            left join platform.unit_node h on h.tenant_id = a.tenant_id and h.unit_id = p.unit_id
            left join platform.unit_node u on u.tenant_id = a.tenant_id and u.unit_id = a.unit_id
            where a.tenant_id = current_setting('app.tenant_id') order by b.position, a.from_on, a.entry_id
            """)];

    /// <summary>The proposals that a person sent or received, the latest first.</summary>
    public static async Task<IReadOnlyList<ProposalRow>> Proposals(this NpgsqlConnection tenant, Guid person, DateOnly today, int limit = 500) =>
        [.. await tenant.QueryAsync<ProposalRow>(
            """
            select r.proposal_id as id, r.from_unit_id, f.name_zh as from_name_zh, r.to_unit_id, t.name_zh as to_name_zh, r.to_person_id, tp.name as to_person_name,
                r.sent_by, sp.name as sent_by_name, r.scheme_id, r.trigger_id, r.subject_unit_id, u.name_zh as subject_unit_name_zh, r.subject_post_id,
                p.title_zh as subject_post_title_zh, r.grounds, r.article, r.answer_article, r.answer_due_on, r.sent_at, r.reminders, r.reminded_on, r.answer, r.reasons,
                r.case_id, r.answered_on, r.answered_on is null and coalesce(r.answer_due_on < @today, false) as overdue, r.version
            from platform.accountability_proposal r
            join platform.unit_node f on f.tenant_id = r.tenant_id and f.unit_id = r.from_unit_id
            join platform.unit_node t on t.tenant_id = r.tenant_id and t.unit_id = r.to_unit_id
            join platform.unit_node u on u.tenant_id = r.tenant_id and u.unit_id = r.subject_unit_id
            left join platform.post_register p on p.tenant_id = r.tenant_id and p.post_id = r.subject_post_id
            left join platform.person tp on tp.tenant_id = r.tenant_id and tp.person_id = r.to_person_id
            left join platform.person sp on sp.tenant_id = r.tenant_id and sp.person_id = r.sent_by
            where r.tenant_id = current_setting('app.tenant_id') and @person in (r.sent_by, r.to_person_id)
            order by r.sent_at desc limit @limit
            """,
            new { person, today, limit })];
}
