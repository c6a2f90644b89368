using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Reporting;

/// <summary>A report that a member bureau sent, as it is listed.</summary>
public record ArrivedReportSummary
{
    public Guid Id { get; init; }

    public string BureauId { get; init; } = string.Empty;

    public string BureauNameZh { get; init; } = string.Empty;

    public string BureauNameEn { get; init; } = string.Empty;

    /// <summary>The unit that reported, by its name of the day.</summary>
    public string UnitNameZh { get; init; } = string.Empty;

    /// <summary>The receiver by the name that the sender's rules give.</summary>
    public string RecipientName { get; init; } = string.Empty;

    public Guid? OccurrenceId { get; init; }

    /// <summary>The call that it answers; null where it was not asked for.</summary>
    public Guid? CallId { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    public DateOnly SentOn { get; init; }

    public DateTimeOffset ArrivedAt { get; init; }

    [AllowedValues("arrived", "acknowledged", "returned")]
    public string State { get; init; } = string.Empty;

    /// <summary>Counts from 1; a report that came back and was sent again is the next.</summary>
    public int Round { get; init; }

    /// <summary>Questions that wait for an answer.</summary>
    public int OpenQuestions { get; init; }

    public long Version { get; init; }
}

/// <summary>What the page of an arrived report needs beside its summary.</summary>
public sealed record ArrivedReportRow
{
    /// <summary>As JSON.</summary>
    public string Sentences { get; init; } = "[]";

    public string[] CopiedTo { get; init; } = [];

    public string Sha256 { get; init; } = string.Empty;

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public string? ReturnedBecause { get; init; }
}

/// <summary>A report that the rules of a member bureau ask to be sent to a superior outside it.</summary>
public sealed record OwedReport
{
    public string BureauId { get; init; } = string.Empty;

    public string BureauNameZh { get; init; } = string.Empty;

    public string BureauNameEn { get; init; } = string.Empty;

    public Guid OccurrenceId { get; init; }

    public string Article { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public string UnitNameZh { get; init; } = string.Empty;

    /// <summary>To whom it is owed, by the names of the rules.</summary>
    public string RecipientsZh { get; init; } = string.Empty;

    public string WindowKey { get; init; } = string.Empty;

    public DateOnly? DueOn { get; init; }

    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")]
    public string State { get; init; } = string.Empty;

    /// <summary>The report that came for it; null where none did.</summary>
    public Guid? ReportId { get; init; }

    [AllowedValues("arrived", "acknowledged", "returned", null)]
    public string? ReportState { get; init; }

    /// <summary>Due, and neither arrived here nor done otherwise.</summary>
    public bool Missing { get; init; }
}

public static class ArrivedReportReader
{
    /// <summary>What arrived at the connection's tenant, the latest first.</summary>
    public static async Task<IReadOnlyList<ArrivedReportSummary>> ArrivedReports(this NpgsqlConnection tenant, int? year = null, Guid? arrivalId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<ArrivedReportSummary>(
            """
            select a.arrival_id as id, a.from_tenant as bureau_id, d.name_zh as bureau_name_zh, d.name_en as bureau_name_en, a.unit_name as unit_name_zh, a.recipient_name, a.occurrence_id, a.call_id,
                a.title, a.from_on, a.to_on, a.sent_on, a.arrived_at, a.state, a.round,
                (select count(*)::int from platform.arrived_question q where q.tenant_id = a.tenant_id and q.arrival_id = a.arrival_id and q.answer is null) as open_questions, a.version
            from platform.arrived_report a join platform.tenant_directory d on d.slug = a.from_tenant
            where a.tenant_id = current_setting('app.tenant_id') and (@year::int is null or extract(year from a.to_on) = @year) and (@arrivalId::uuid is null or a.arrival_id = @arrivalId)
            order by a.arrived_at desc, a.arrival_id limit @limit
            """,
            new { year, arrivalId, limit })];

    public static Task<ArrivedReportRow> ArrivedReport(this NpgsqlConnection tenant, Guid arrivalId) =>
        tenant.QuerySingleAsync<ArrivedReportRow>(
            """
            select sentences::text as sentences, copied_to, sha256, acknowledged_at, returned_because from platform.arrived_report
            where tenant_id = current_setting('app.tenant_id') and arrival_id = @arrivalId
            """,
            new { arrivalId });

    public static async Task<IReadOnlyList<QuestionRow>> ArrivalQuestions(this NpgsqlConnection tenant, Guid arrivalId) =>
        [.. await tenant.QueryAsync<QuestionRow>(
            """
            select number, question, asked_at, answer, answered_at from platform.arrived_question
            where tenant_id = current_setting('app.tenant_id') and arrival_id = @arrivalId order by number
            """,
            new { arrivalId })];

    /// <summary>
    /// The reports of a year that the rules of bureaus ask to be sent to superiors outside, in the order of their days. On a worker
    /// connection: whoever asks has checked that the bureaus are its own.
    /// </summary>
    /// <param name="recipients">Of each bureau the names of those superiors, as its rules give them.</param>
    public static async Task<IReadOnlyList<OwedReport>> ReportsOwedOutside(
        this NpgsqlConnection worker, IReadOnlyList<(string BureauId, string Name)> recipients, int year, DateOnly today, int limit) =>
        [.. await worker.QueryAsync<OwedReport>(
            """
            with superior as (select * from unnest(@bureaus::text[], @names::text[]) as s (bureau, name))
            select l.tenant_id as bureau_id, d.name_zh as bureau_name_zh, d.name_en as bureau_name_en, l.occurrence_id, l.article, o.title_zh, o.title_en, n.name_zh as unit_name_zh,
                r.names as recipients_zh, l.window_key, l.due_on, platform.state_on(l.status, l.window_from, l.due_on, @today) as state,
                l.due_on <= @today and l.status in ('pending', 'overdue', 'missed', 'returned') as missing
            from platform.ledger_line l
            join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
            join platform.unit_node n on n.tenant_id = l.tenant_id and n.unit_id = l.unit_id
            join platform.tenant_directory d on d.slug = l.tenant_id
            join lateral (select string_agg(s.name, '、' order by s.name) as names from superior s where s.bureau = l.tenant_id and s.name = any(o.owed_to_zh || o.copy_to_zh)) r on r.names is not null
            where l.tenant_id = any(@bureaus) and l.year = @year and l.category = 'reporting-up' and l.due_on is not null and l.status <> 'withdrawn'
            order by l.due_on, l.tenant_id, l.occurrence_id limit @limit
            """,
            new { bureaus = recipients.Select(each => each.BureauId).ToArray(), names = recipients.Select(each => each.Name).ToArray(), year, today, limit })];
}
