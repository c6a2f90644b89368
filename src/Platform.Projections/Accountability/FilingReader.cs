using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

/// <summary>A filing as the body that receives it sees it: that an outcome was decided, what came and when, and nothing of the file.</summary>
public record FilingRow
{
    public Guid CaseId { get; init; }

    public Guid SchemeId { get; init; }

    public string Article { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public string DecidingUnitNameZh { get; init; } = string.Empty;

    public DateOnly DecidedOn { get; init; }

    /// <summary>Last day for the filing by the bureau's limits; null where it has none, or before the measures are carried out.</summary>
    public DateOnly? DueOn { get; init; }

    public string? Recipient { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? FiledOn { get; init; }

    public string? Receipt { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public string? ReceivedByName { get; init; }

    /// <summary><c>missing</c> is expected, and its last day has passed.</summary>
    [AllowedValues("expected", "missing", "came", "received")]
    public string State { get; init; } = string.Empty;
}

/// <summary>Reads filings of the connection's tenant that go to a body of the bureau itself.</summary>
public static class FilingReader
{
    public static async Task<IReadOnlyList<FilingRow>> Filings(this NpgsqlConnection tenant, DateOnly today, Guid? caseId = null, int limit = 500) =>
        [.. await tenant.QueryAsync<FilingRow>(
            """
            select f.case_id, f.scheme_id, f.article, f.title_zh, f.title_en, u.name_zh as deciding_unit_name_zh, f.decided_on, f.due_on, f.recipient, f.document_number,
                f.filed_on, f.receipt, f.received_on, p.name as received_by_name,
                case when f.received_on is not null then 'received' when f.filed_on is not null then 'came' when f.due_on < @today then 'missing' else 'expected' end as state
            from platform.case_filing f
            join platform.unit_node u on u.tenant_id = f.tenant_id and u.unit_id = f.deciding_unit_id
            left join platform.person p on p.tenant_id = f.tenant_id and p.person_id = f.received_by
            where f.tenant_id = current_setting('app.tenant_id') and f.decided_on is not null and (f.filed_on is not null or f.ended_on is null)
              and (@caseId::uuid is null or f.case_id = @caseId)
              and (case when f.recipient is null then exists (select from unnest(f.recipients) r where r like 'unit:%') else f.recipient like 'unit:%' end)
            order by f.received_on is not null, f.filed_on is null, coalesce(f.filed_on, f.decided_on) desc, f.case_id limit @limit
            """,
            new { today, caseId, limit })];

    /// <summary>
    /// Whether a person belongs to a body on a day: they hold a post of the unit, or one with a seat in a leading group of it.
    /// </summary>
    public static Task<bool> StandsIn(this NpgsqlConnection tenant, Guid personId, Guid unitId, DateOnly day) =>
        tenant.ExecuteScalarAsync<bool>(
            """
            select exists (
                select from platform.post_holder h
                join platform.post_register p on p.tenant_id = h.tenant_id and p.post_id = h.post_id and (p.abolished_on is null or p.abolished_on > @day)
                where h.tenant_id = current_setting('app.tenant_id') and h.person_id = @personId and h.from_on <= @day and (h.to_on is null or h.to_on > @day)
                  and (p.unit_id = @unitId or exists (
                    select from platform.leading_group_seat s
                    join platform.leading_group g on g.tenant_id = s.tenant_id and g.group_id = s.group_id and (g.ended_on is null or g.ended_on > @day)
                    where s.tenant_id = h.tenant_id and s.post_id = h.post_id and g.unit_id = @unitId and s.from_on <= @day and (s.until_on is null or s.until_on > @day))))
            """,
            new { personId, unitId, day });
}
