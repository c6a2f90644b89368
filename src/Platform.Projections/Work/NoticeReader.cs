using Dapper;
using Npgsql;

namespace Platform.Projections.Work;

/// <summary>What a person was told on a day.</summary>
public record NoticeRow
{
    public Guid Id { get; init; }

    public DateOnly Day { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Duties of the person's own that fall due.</summary>
    public int Reminders { get; init; }

    /// <summary>Duties below that are overdue.</summary>
    public int Escalations { get; init; }

    /// <summary>Bulletins to acknowledge, incidents that wait and reports that are asked for.</summary>
    public int Matters { get; init; }

    /// <summary>Papers that wait for the person; what they say stands where they wait.</summary>
    public int Papers { get; init; }

    public long Version { get; init; }
}

/// <summary>One thing in a notice.</summary>
/// <param name="OccurrenceId">The duty; by its kind the bulletin, the bulletin received, the incident or the call for a report.</param>
/// <param name="DirectedTo">Null where it is told those who owe it.</param>
public sealed record NoticeItemRow(Guid OccurrenceId, string Kind, DateOnly DueOn, int Step, string? DirectedTo);

/// <summary>A duty that was escalated to a person and is still owed.</summary>
public sealed record EscalatedRow(Guid OccurrenceId, int Step, string DirectedTo, DateOnly Day);

/// <summary>Reads the notices of one person of the connection's tenant.</summary>
public static class NoticeReader
{
    private const string Row =
        "select notice_id as id, day, sent_at, read_at, reminders, escalations, matters, (kind = 'paper')::int as papers, version";

    /// <summary>Whoever holds one of the roles over the whole tenant: persons, and accounts with no person behind them.</summary>
    public static async Task<IReadOnlyList<Guid>> ToldOfTheWhole(this NpgsqlConnection tenant, string[] roles) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select distinct coalesce(person_id, account_id) from platform.account_role
            where tenant_id = current_setting('app.tenant_id') and unit_id is null and role = any(@roles) order by 1
            """,
            new { roles })];

    /// <summary>Those of so many days, the latest first, and of one day more when there are more.</summary>
    public static async Task<IReadOnlyList<NoticeRow>> Notices(this NpgsqlConnection tenant, Guid personId, bool unread, DateOnly? before, int take) =>
        [.. await tenant.QueryAsync<NoticeRow>(
            $"""
            with told as (
                select * from platform.notice
                where tenant_id = current_setting('app.tenant_id') and person_id = @personId and (not @unread or read_at is null) and (@before::date is null or day < @before))
            {Row} from told
            where day in (select distinct day from told order by day desc limit @take + 1) order by day desc, sent_at desc, notice_id
            """,
            new { personId, unread, before, take })];

    public static Task<NoticeRow?> NoticeOf(this NpgsqlConnection tenant, Guid personId, Guid noticeId) =>
        tenant.QuerySingleOrDefaultAsync<NoticeRow>(
            $"""
            {Row} from platform.notice
            where tenant_id = current_setting('app.tenant_id') and person_id = @personId and notice_id = @noticeId
            """,
            new { personId, noticeId });

    public static async Task<IReadOnlyList<NoticeItemRow>> NoticeItems(this NpgsqlConnection tenant, Guid noticeId) =>
        [.. await tenant.QueryAsync<NoticeItemRow>(
            """
            select occurrence_id, kind, due_on, step, directed_to from platform.notice_item
            where tenant_id = current_setting('app.tenant_id') and notice_id = @noticeId order by kind, due_on, occurrence_id
            """,
            new { noticeId })];

    public static Task<int> UnreadNotices(this NpgsqlConnection tenant, Guid personId) =>
        tenant.ExecuteScalarAsync<int>(
            "select count(*)::int from platform.notice where tenant_id = current_setting('app.tenant_id') and person_id = @personId and read_at is null",
            new { personId });

    /// <summary>
    /// What was escalated to a person and is owed still, the longest overdue first. A post that the person no longer holds
    /// brings nothing any more, and what was missed leaves the list after two months: it stands in the ledger.
    /// </summary>
    public static async Task<IReadOnlyList<EscalatedRow>> Escalated(this NpgsqlConnection tenant, Guid personId, DateOnly today, int limit) =>
        [.. await tenant.QueryAsync<EscalatedRow>(
            """
            select occurrence_id, step, directed_to, day from (
                select distinct on (i.occurrence_id) i.occurrence_id, i.step, i.directed_to, n.day, l.due_on
                from platform.notice_item i
                join platform.notice n on n.tenant_id = i.tenant_id and n.notice_id = i.notice_id
                join platform.ledger_line l on l.tenant_id = i.tenant_id and l.occurrence_id = i.occurrence_id and l.due_on = i.due_on
                    and (l.status in ('overdue', 'returned') or (l.status = 'missed' and l.due_on > @today - 60))
                where i.tenant_id = current_setting('app.tenant_id') and i.person_id = @personId and i.kind = 'escalation'
                  and (i.post_id is null or exists (select from platform.holder_of(i.post_id, @today) h where h.person_id = @personId))
                order by i.occurrence_id, i.step desc) owed
            order by due_on, occurrence_id limit @limit
            """,
            new { personId, today, limit })];
}
