using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

/// <summary>A proposal beyond the tenant, as one side of it lists it.</summary>
public record OutwardProposalRow
{
    public Guid Id { get; init; }

    public string CorrespondentNameZh { get; init; } = string.Empty;

    public string CorrespondentNameEn { get; init; } = string.Empty;

    /// <summary>Whether the answer is owed here.</summary>
    public bool Incoming { get; init; }

    public string Subject { get; init; } = string.Empty;

    public string Grounds { get; init; } = string.Empty;

    public string? Article { get; init; }

    public DateOnly? AnswerDueOn { get; init; }

    public DateOnly SentOn { get; init; }

    public int Reminders { get; init; }

    public DateOnly? RemindedOn { get; init; }

    [AllowedValues("taken", "partly-taken", "not-taken", null)]
    public string? Answer { get; init; }

    public string? Reasons { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public bool Overdue { get; init; }

    public long Version { get; init; }
}

/// <summary>A tenant to which one can write.</summary>
public sealed record Correspondent(string Id, string NameZh, string NameEn);

public static class OutwardProposalReader
{
    public static async Task<IReadOnlyList<OutwardProposalRow>> OutwardProposals(this NpgsqlConnection tenant, DateOnly today, int limit = 500) =>
        [.. await tenant.QueryAsync<OutwardProposalRow>(
            """
            select p.proposal_id as id, t.name_zh as correspondent_name_zh, t.name_en as correspondent_name_en, p.incoming, p.subject, p.grounds, p.article, p.answer_due_on,
                p.sent_on, p.reminders, p.reminded_on, p.answer, p.reasons, p.answered_on, p.answered_on is null and coalesce(p.answer_due_on < @today, false) as overdue, p.version
            from platform.outward_proposal p join platform.tenant_directory t on t.slug = p.correspondent
            where p.tenant_id = current_setting('app.tenant_id')
            order by p.answered_on is not null, p.sent_on desc, p.proposal_id limit @limit
            """,
            new { today, limit })];

    /// <summary>The oversight department that the tenant belongs to, or the tenants that belong to it.</summary>
    public static async Task<IReadOnlyList<Correspondent>> Correspondents(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<Correspondent>(
            """
            select t.slug as id, t.name_zh, t.name_en from platform.tenant_directory t
            where t.oversight_slug = current_setting('app.tenant_id')
               or t.slug = (select own.oversight_slug from platform.tenant_directory own where own.slug = current_setting('app.tenant_id'))
            order by t.slug
            """)];
}
