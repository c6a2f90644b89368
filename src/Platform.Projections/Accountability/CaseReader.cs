using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

/// <summary>A case as the register lists it to those who are named in it.</summary>
public sealed record CaseRow
{
    public Guid Id { get; init; }

    public Guid SchemeId { get; init; }

    public string TriggerId { get; init; } = string.Empty;

    public string Article { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public DateOnly OccurredOn { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    [AllowedValues("open", "suspended", "closed", "withdrawn", "merged")]
    public string Status { get; init; } = string.Empty;

    public string Step { get; init; } = string.Empty;

    /// <summary>The day on which the step was reached.</summary>
    public DateOnly Since { get; init; }

    /// <summary>Last day for the step; null where it has no clock.</summary>
    public DateOnly? DueOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public bool Overdue { get; init; }

    /// <summary>In which capacities the reader is named: <c>investigator</c>, <c>decider</c>, <c>reviewer</c>, <c>subject</c>, <c>opener</c>.</summary>
    public string[] Capacities { get; init; } = [];

    public long Version { get; init; }
}

public sealed record CaseReadingRow(Guid PersonId, string? Name, string Capacity, DateTimeOffset ReadAt);

/// <summary>A case that was opened with a view to an earlier one.</summary>
/// <param name="Words">What it says of the earlier one.</param>
public sealed record LaterCaseRow(Guid CaseId, DateOnly OpenedOn, string Words);

/// <summary>How many cases stand at a step.</summary>
public sealed record CaseCountRow(string Status, string Step, int Count, int Overdue);

/// <summary>Reads cases of the connection's tenant, to whoever is named in them.</summary>
public static class CaseReader
{
    private const string Mine = "tenant_id = current_setting('app.tenant_id')";

    /// <summary>The cases that a person is named in, the latest first. A subject's own from the notice on.</summary>
    public static async Task<IReadOnlyList<CaseRow>> Cases(this NpgsqlConnection tenant, Guid person, DateOnly today, int limit = 500) =>
        [.. await tenant.QueryAsync<CaseRow>(
            $"""
            select c.case_id as id, c.scheme_id, c.trigger_id, c.article, c.title_zh, c.title_en, c.occurred_on, c.opened_at, c.status, c.step, c.since, c.due_on, c.ended_on,
                c.status = 'open' and coalesce(c.due_on < @today, false) as overdue, n.capacities, c.version
            from platform.accountability_case c
            cross join lateral (
                select array_agg(distinct p.capacity order by p.capacity) as capacities from platform.accountability_person p
                where p.tenant_id = c.tenant_id and p.case_id = c.case_id and p.person_id = @person and (p.capacity <> 'subject' or p.told_on is not null)) n
            where c.{Mine} and n.capacities is not null
            order by c.opened_at desc limit @limit
            """,
            new { person, today, limit })];

    /// <summary>Counts alone, for roll-ups: no case can be told from them.</summary>
    public static async Task<IReadOnlyList<CaseCountRow>> CaseCounts(this NpgsqlConnection tenant, DateOnly today) =>
        [.. await tenant.QueryAsync<CaseCountRow>(
            $"""
            select status, step, count(*)::int as count, count(*) filter (where status = 'open' and due_on < @today)::int as overdue
            from platform.accountability_case where {Mine} group by status, step order by status, step
            """,
            new { today })];

    /// <summary>Which of some cases a person is named in, a subject from the notice on.</summary>
    public static async Task<IReadOnlySet<Guid>> CasesNaming(this NpgsqlConnection tenant, Guid person, Guid[] caseIds) =>
        (await tenant.QueryAsync<Guid>(
            $"""
            select distinct case_id from platform.accountability_person
            where {Mine} and person_id = @person and case_id = any(@caseIds) and capacity <> 'opener' and (capacity <> 'subject' or told_on is not null)
            """,
            new { person, caseIds })).ToHashSet();

    /// <summary>The cases that were opened with a view to an earlier one, as far as a person is named in them.</summary>
    public static async Task<IReadOnlyList<LaterCaseRow>> LaterCases(this NpgsqlConnection tenant, Guid earlierId, Guid person, int limit = 50) =>
        [.. await tenant.QueryAsync<LaterCaseRow>(
            """
            select l.case_id, (c.opened_at at time zone 'Asia/Shanghai')::date as opened_on, l.words from platform.accountability_link l
            join platform.accountability_case c on c.tenant_id = l.tenant_id and c.case_id = l.case_id
            where l.tenant_id = current_setting('app.tenant_id') and l.earlier_id = @earlierId and exists (
                select from platform.accountability_person p
                where p.tenant_id = l.tenant_id and p.case_id = l.case_id and p.person_id = @person and p.capacity <> 'opener'
                  and (p.capacity <> 'subject' or p.told_on is not null))
            order by c.opened_at, l.case_id limit @limit
            """,
            new { earlierId, person, limit })];

    public static async Task<IReadOnlyList<CaseReadingRow>> CaseReadings(this NpgsqlConnection tenant, Guid caseId) =>
        [.. await tenant.QueryAsync<CaseReadingRow>(
            """
            select r.person_id, n.name, r.capacity, r.read_at from platform.case_reading r
            left join platform.person n on n.tenant_id = r.tenant_id and n.person_id = r.person_id
            where r.tenant_id = current_setting('app.tenant_id') and r.case_id = @caseId order by r.reading desc limit 500
            """,
            new { caseId })];
}
