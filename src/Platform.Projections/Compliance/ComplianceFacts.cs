using JasperFx.Events;
using Marten;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>
/// Answers: how many duties stand in which status, per unit and per bureau, and since which event? Every move carries both
/// ends, so each count is an increment and never a scan.
/// </summary>
public sealed class ComplianceFacts() : RowProjection("Compliance", "compliance_fact", "unit_status", "bureau_rollup", "bureau_day")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case YearOpened opened:
                foreach (var planned in opened.Occurrences)
                {
                    Begin(rows, e, opened.UnitId, opened.Year, opened.SchemeId, planned);
                }

                break;
            case OccurrenceAdded added:
                Begin(rows, e, added.UnitId, added.Year, added.SchemeId, added.Occurrence);
                break;
            case YearRevised revised:
                foreach (var planned in revised.Added)
                {
                    Begin(rows, e, revised.UnitId, revised.Year, revised.SchemeId, planned);
                }

                break;
            case YearSchemeChanged taken:
                foreach (var planned in taken.Added)
                {
                    Begin(rows, e, taken.UnitId, taken.Year, taken.SchemeId, planned);
                }

                break;
            case StatusChanged changed:
                Change(rows, e, new() { Status = StateOnDay.Code(changed.To) });
                break;
            case OccurrenceTransferred transferred:
                Change(rows, e, new() { UnitId = transferred.ToUnitId, PostId = transferred.ToPostId });
                break;
            // The due day is part of what is counted, so a duty that is extended leaves one count for another.
            case ExtensionDecided { Granted: true } extended:
                Change(rows, e, new() { DueOn = extended.DueOn });
                break;
        }
    }

    private static void Begin(IDocumentOperations rows, IEvent e, Guid unitId, int year, Guid schemeId, PlannedOccurrence planned)
    {
        rows.QueueSqlCommand(
            """
            insert into platform.compliance_fact (
                tenant_id, occurrence_id, unit_id, post_id, year, scheme_id, obligation_id, article, category,
                window_from, window_to, due_on, status, recorded_from, opened_by_sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            e.TenantId, planned.Id, unitId, Sql.Null(planned.PostId), year, planned.SchemeId ?? schemeId, planned.ObligationId, planned.Article, planned.Category,
            planned.WindowFrom, planned.WindowTo, Sql.Null(planned.DueOn), StateOnDay.Code(planned.FirstStatus), e.Timestamp, e.Sequence);
        Count(rows, e, planned.Id, 1);
    }

    /// <summary>What the next span of a duty has that the one before had not. A unit comes with its post, which may be none.</summary>
    private readonly record struct Next(Guid? UnitId, Guid? PostId, DateOnly? DueOn, string? Status);

    // Ends the open span of a duty and begins the next: another status, another due day, or another unit and post.
    private static void Change(IDocumentOperations rows, IEvent e, Next next)
    {
        Count(rows, e, e.StreamId, -1);
        rows.QueueSqlCommand(
            $"""
            with ended as (
                update platform.compliance_fact set recorded_to = ?, closed_by_sequence = ?
                where tenant_id = ? and occurrence_id = ? and recorded_to = 'infinity'
                returning *)
            insert into platform.compliance_fact (
                tenant_id, occurrence_id, unit_id, post_id, year, scheme_id, obligation_id, article, category,
                window_from, window_to, due_on, status, recorded_from, opened_by_sequence)
            select tenant_id, occurrence_id, coalesce(?::uuid, unit_id), case when ?::uuid is null then post_id else ?::uuid end, year, scheme_id, obligation_id, article, category,
                window_from, window_to, coalesce(?::date, due_on), coalesce(?::text, status), ?, ?
            from ended
            """,
            e.Timestamp, e.Sequence, e.TenantId, e.StreamId, Sql.Null(next.UnitId), Sql.Null(next.UnitId), Sql.Null(next.PostId),
            Sql.Null(next.DueOn), Sql.Null(next.Status), e.Timestamp, e.Sequence);
        Count(rows, e, e.StreamId, 1);
    }

    // Adds the open span of a duty to the counts of its unit and its bureau, or takes it away.
    private static void Count(IDocumentOperations rows, IEvent e, Guid occurrenceId, int change)
    {
        rows.QueueSqlCommand(
            """
            insert into platform.unit_status as s (tenant_id, unit_id, year, category, status, window_from, window_to, due_on, count)
            select tenant_id, unit_id, year, category, status, window_from, window_to, coalesce(due_on, 'infinity'), ?
            from platform.compliance_fact where tenant_id = ? and occurrence_id = ? and recorded_to = 'infinity'
            on conflict (tenant_id, unit_id, year, category, status, window_from, window_to, due_on) do update set count = s.count + excluded.count
            """,
            change, e.TenantId, occurrenceId);
        rows.QueueSqlCommand(
            """
            insert into platform.bureau_rollup as s (tenant_id, year, status, window_from, window_to, due_on, count, changed_at)
            select tenant_id, year, status, window_from, window_to, coalesce(due_on, 'infinity'), ?, ?
            from platform.compliance_fact where tenant_id = ? and occurrence_id = ? and recorded_to = 'infinity'
            on conflict (tenant_id, year, status, window_from, window_to, due_on)
                do update set count = s.count + excluded.count, changed_at = excluded.changed_at
            """,
            change, e.Timestamp, e.TenantId, occurrenceId);
    }
}
