using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Reporting;

/// <summary>A report that an oversight department asked of a member, and what came of it.</summary>
public sealed record CalledReport
{
    public Guid CallId { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    public DateOnly DueOn { get; init; }

    /// <summary>A bureau, or a department under this one.</summary>
    public string MemberId { get; init; } = string.Empty;

    public string MemberNameZh { get; init; } = string.Empty;

    public string MemberNameEn { get; init; } = string.Empty;

    /// <summary>The report that came for it; null where none did.</summary>
    public Guid? ReportId { get; init; }

    [AllowedValues("arrived", "acknowledged", "returned", null)]
    public string? ReportState { get; init; }

    /// <summary>Due, and not here.</summary>
    public bool Missing { get; init; }

    /// <summary>Of the call.</summary>
    public long Version { get; init; }
}

/// <summary>A report that the oversight department asked of this tenant.</summary>
public sealed record ReceivedCallRow
{
    public Guid Id { get; init; }

    public string CallerNameZh { get; init; } = string.Empty;

    public string CallerNameEn { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    public DateOnly DueOn { get; init; }

    public DateTimeOffset ArrivedAt { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }

    /// <summary>The latest report that was drafted for it; null where none was.</summary>
    public Guid? ReportId { get; init; }

    [AllowedValues("draft", "signed-off", "sent", "received", "returned", null)]
    public string? ReportState { get; init; }

    /// <summary>Due, and not sent.</summary>
    public bool Missing { get; init; }
}

/// <summary>Reads calls for reports of the connection's tenant, on either side.</summary>
public static class ReportCallReader
{
    /// <summary>What was asked for of a year's periods, call by call in the order of their days; what was withdrawn is left out.</summary>
    public static async Task<IReadOnlyList<CalledReport>> CalledReports(this NpgsqlConnection tenant, int year, DateOnly today, int limit) =>
        [.. await tenant.QueryAsync<CalledReport>(
            """
            select c.call_id, c.title, c.from_on, c.to_on, c.due_on, m.member as member_id, m.name_zh as member_name_zh, coalesce(d.name_en, m.name_zh) as member_name_en,
                r.arrival_id as report_id, r.state as report_state, c.due_on <= @today and r.arrival_id is null as missing, c.version
            from platform.report_call c
            join platform.called_member m on m.tenant_id = c.tenant_id and m.call_id = c.call_id
            left join platform.tenant_directory d on d.slug = m.member
            left join lateral (
                select a.arrival_id, a.state from platform.arrived_report a
                where a.tenant_id = c.tenant_id and a.call_id = c.call_id and a.from_tenant = m.member order by a.arrived_at desc limit 1) r on true
            where c.tenant_id = current_setting('app.tenant_id') and c.withdrawn_on is null and extract(year from c.to_on) = @year
            order by c.due_on, c.call_id, m.position limit @limit
            """,
            new { year, today, limit })];

    /// <summary>What the department asked of this tenant, the latest day first; a call that was withdrawn stays with its reason.</summary>
    /// <param name="receivedId">One of them alone; null for all.</param>
    public static async Task<IReadOnlyList<ReceivedCallRow>> ReceivedCalls(
        this NpgsqlConnection tenant, int? year, DateOnly today, int limit, Guid? receivedId = null) =>
        [.. await tenant.QueryAsync<ReceivedCallRow>(
            """
            select c.received_id as id, c.caller_name_zh, coalesce(d.name_en, c.caller_name_zh) as caller_name_en, c.title, c.from_on, c.to_on, c.due_on, c.arrived_at, c.withdrawn_on,
                c.withdrawn_because, r.report_id, r.state as report_state,
                c.withdrawn_on is null and c.due_on <= @today and coalesce(r.state, '') not in ('sent', 'received') as missing
            from platform.received_call c
            left join platform.tenant_directory d on d.slug = c.caller
            left join lateral (
                select w.report_id, w.state from platform.upward_report w
                where w.tenant_id = c.tenant_id and w.recipient_tenant = c.caller and w.call_id = c.call_id order by w.drafted_at desc limit 1) r on true
            where c.tenant_id = current_setting('app.tenant_id') and (@year::int is null or extract(year from c.to_on) = @year)
              and (@receivedId::uuid is null or c.received_id = @receivedId)
            order by c.due_on desc, c.received_id limit @limit
            """,
            new { year, today, limit, receivedId })];
}
