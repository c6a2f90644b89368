using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Reporting;

/// <summary>A report as it is listed.</summary>
public record ReportSummary
{
    public Guid Id { get; init; }

    /// <summary>The unit that reports; the tenant itself where it is an oversight department.</summary>
    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    /// <summary>Null when the recipient is outside the bureau.</summary>
    public Guid? RecipientUnitId { get; init; }

    public string RecipientName { get; init; } = string.Empty;

    /// <summary>The oversight department on the platform to which it goes; null for every other recipient.</summary>
    public string? RecipientTenant { get; init; }

    /// <summary>The duty that it fulfills.</summary>
    public Guid? OccurrenceId { get; init; }

    /// <summary>The call of the oversight department that it answers, by its id there.</summary>
    public Guid? CallId { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    [AllowedValues("draft", "signed-off", "sent", "received", "returned")]
    public string State { get; init; } = string.Empty;

    public DateOnly? SentOn { get; init; }

    /// <summary>Questions that wait for an answer.</summary>
    public int OpenQuestions { get; init; }

    public long Version { get; init; }
}

/// <summary>What the page of a report needs beside its summary.</summary>
public sealed record ReportRow
{
    /// <summary>As JSON.</summary>
    public string Sentences { get; init; } = "[]";

    public DateTimeOffset DraftedAt { get; init; }

    public DateTimeOffset? SignedOffAt { get; init; }

    public string? SignedOffByName { get; init; }

    /// <summary>The id of the account that signed it off.</summary>
    public string? SignedOffAccount { get; init; }

    public Guid? ActId { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public string? ReturnedBecause { get; init; }

    public string[] Authors { get; init; } = [];

    public int Sendings { get; init; }

    public string[] CopiedTo { get; init; } = [];
}

/// <summary>An earlier report of the same unit, for comparing words.</summary>
/// <param name="Sentences">As JSON.</param>
public sealed record EarlierReport(Guid Id, string Title, DateOnly ToOn, string Sentences);

public sealed record QuestionRow(int Number, string Question, DateTimeOffset AskedAt, string? Answer, DateTimeOffset? AnsweredAt);

/// <summary>A report that is expected of a unit, and what came of it.</summary>
public sealed record ExpectedReport
{
    public Guid OccurrenceId { get; init; }

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string WindowKey { get; init; } = string.Empty;

    public DateOnly? DueOn { get; init; }

    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")]
    public string State { get; init; } = string.Empty;

    /// <summary>The report that was sent for it; null where none came.</summary>
    public Guid? ReportId { get; init; }

    [AllowedValues("sent", "received", "returned", null)]
    public string? ReportState { get; init; }

    /// <summary>Due, and neither sent here nor done otherwise.</summary>
    public bool Missing { get; init; }
}

/// <summary>A thing with its words, as a report names it.</summary>
public sealed record NamedThing
{
    public Guid Id { get; init; }

    public string Title { get; init; } = string.Empty;

    /// <summary>What it counts as: the nature of a meeting, or the status of a duty.</summary>
    [JsonIgnore]
    public string? As { get; init; }
}

/// <summary>Reads reports upward of the connection's tenant.</summary>
public static class ReportReader
{
    // A recipient sees what was sent to it, and whatever became of that; a draft is its unit's own.
    private const string Seen =
        """
        (@reachUnits::uuid[] is null or exists (
            select from platform.unit_node n join platform.unit_node a on a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path
            where n.tenant_id = r.tenant_id and (n.unit_id = r.unit_id or (n.unit_id = r.recipient_unit_id and r.sent_on is not null))))
        """;

    /// <param name="unitId">Only of this unit.</param>
    /// <param name="recipientUnitId">Only what was sent to this unit.</param>
    public static async Task<IReadOnlyList<ReportSummary>> Reports(
        this NpgsqlConnection tenant, Guid[]? reachUnits, Guid? unitId = null, Guid? recipientUnitId = null, int? year = null, Guid? reportId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<ReportSummary>(
            $"""
            select r.report_id as id, r.unit_id, coalesce(u.name_zh, d.name_zh) as unit_name_zh, r.recipient_unit_id, r.recipient_name, r.recipient_tenant, r.occurrence_id, r.call_id, r.title, r.from_on, r.to_on, r.state, r.sent_on,
                (select count(*)::int from platform.report_question q where q.tenant_id = r.tenant_id and q.report_id = r.report_id and q.answer is null) as open_questions, r.version
            from platform.upward_report r left join platform.tenant_directory d on d.slug = r.tenant_id
            left join platform.unit_node u on u.tenant_id = r.tenant_id and u.unit_id = r.unit_id
            where r.tenant_id = current_setting('app.tenant_id') and (@unitId::uuid is null or r.unit_id = @unitId)
              and (@recipientUnitId::uuid is null or (r.recipient_unit_id = @recipientUnitId and r.sent_on is not null))
              and (@year::int is null or extract(year from r.to_on) = @year) and (@reportId::uuid is null or r.report_id = @reportId) and {Seen}
            order by r.to_on desc, r.drafted_at desc limit @limit
            """,
            new { reachUnits, unitId, recipientUnitId, year, reportId, limit })];

    public static Task<ReportRow> Report(this NpgsqlConnection tenant, Guid reportId) =>
        tenant.QuerySingleAsync<ReportRow>(
            """
            select r.sentences::text as sentences, r.drafted_at, r.signed_off_at, p.name as signed_off_by_name, r.signed_off_account, r.act_id, r.received_at, r.returned_because, r.authors, r.sendings, r.copied_to
            from platform.upward_report r left join platform.person p on p.tenant_id = r.tenant_id and p.person_id = r.signed_off_by
            where r.tenant_id = current_setting('app.tenant_id') and r.report_id = @reportId
            """,
            new { reportId });

    /// <summary>What the unit sent before this report, to the same recipient or for the same obligation: the latest first.</summary>
    public static async Task<IReadOnlyList<EarlierReport>> EarlierReports(this NpgsqlConnection tenant, Guid reportId, int limit) =>
        [.. await tenant.QueryAsync<EarlierReport>(
            """
            select e.report_id as id, e.title, e.to_on, e.sentences::text as sentences
            from platform.upward_report r
            join platform.upward_report e on e.tenant_id = r.tenant_id and e.unit_id = r.unit_id and e.report_id <> r.report_id and e.sent_on is not null and e.drafted_at < r.drafted_at
            left join platform.ledger_line a on a.tenant_id = r.tenant_id and a.occurrence_id = r.occurrence_id
            left join platform.ledger_line b on b.tenant_id = e.tenant_id and b.occurrence_id = e.occurrence_id
            where r.tenant_id = current_setting('app.tenant_id') and r.report_id = @reportId
              and (e.recipient_name = r.recipient_name or a.obligation_id = b.obligation_id)
            order by e.drafted_at desc, e.report_id limit @limit
            """,
            new { reportId, limit })];

    public static async Task<IReadOnlyList<QuestionRow>> ReportQuestions(this NpgsqlConnection tenant, Guid reportId) =>
        [.. await tenant.QueryAsync<QuestionRow>(
            """
            select number, question, asked_at, answer, answered_at from platform.report_question
            where tenant_id = current_setting('app.tenant_id') and report_id = @reportId order by number
            """,
            new { reportId })];

    /// <summary>The reports that units under a unit owe in a year, in the order of their days, and which of them came.</summary>
    public static async Task<IReadOnlyList<ExpectedReport>> ExpectedReports(this NpgsqlConnection tenant, Guid unitId, int year, DateOnly today) =>
        [.. await tenant.QueryAsync<ExpectedReport>(
            """
            select l.occurrence_id, coalesce(o.title_zh, l.own_title, l.obligation_id) as title_zh, coalesce(o.title_en, l.own_title, l.obligation_id) as title_en, l.unit_id, n.name_zh as unit_name_zh,
                l.window_key, l.due_on, platform.state_on(l.status, l.window_from, l.due_on, @today) as state, r.report_id, r.state as report_state,
                l.due_on <= @today and l.status in ('pending', 'overdue', 'missed', 'returned') and r.report_id is null as missing
            from platform.ledger_line l
            join platform.unit_node n on n.tenant_id = l.tenant_id and n.unit_id = l.unit_id
            join platform.unit_node top on top.tenant_id = l.tenant_id and top.unit_id = @unitId and n.path <@ top.path and n.unit_id <> top.unit_id
            left join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
            left join lateral (
                select w.report_id, w.state from platform.upward_report w
                where w.tenant_id = l.tenant_id and w.occurrence_id = l.occurrence_id and w.sent_on is not null order by w.drafted_at desc limit 1) r on true
            where l.tenant_id = current_setting('app.tenant_id') and l.year = @year and l.category = 'reporting-up' and l.due_on is not null and l.status <> 'withdrawn'
            order by l.due_on, n.position, l.occurrence_id limit 1000
            """,
            new { unitId, year, today })];
}
