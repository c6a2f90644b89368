using JasperFx.Events;
using Marten;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Compliance;

/// <summary>
/// Answers: where did each duty stand on a day, by all that is known now? Spans of days that a later entry about an earlier
/// day divides and sets anew from that day on; the definition is <see cref="TrueThen"/>.
/// </summary>
public sealed class DutyTruth() : RowProjection(ProjectionName, "duty_truth", "bureau_day")
{
    public const string ProjectionName = "DutyTruth";

    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case YearOpened opened:
                Begin(rows, e, opened.UnitId, opened.Year, opened.SchemeId, opened.Occurrences, DateOnly.MinValue);
                break;
            case OccurrenceAdded added:
                Begin(rows, e, added.UnitId, added.Year, added.SchemeId, [added.Occurrence], added.OccurredOn);
                break;
            case YearRevised revised:
                Begin(rows, e, revised.UnitId, revised.Year, revised.SchemeId, revised.Added, ChinaDay.Of(e.Timestamp));
                break;
            case YearSchemeChanged taken:
                Begin(rows, e, taken.UnitId, taken.Year, taken.SchemeId, taken.Added, ChinaDay.Of(e.Timestamp));
                break;
            case OccurrenceConfirmed confirmed:
                rows.QueueSqlCommand(
                    "update platform.duty_truth set completed_on = ? where tenant_id = ? and occurrence_id = ?", confirmed.CompletedOn, e.TenantId, e.StreamId);
                break;
            case ActSuperseded:
                // The verdict rested on a record that was wrong, so that it never held.
                rows.QueueSqlCommand(
                    """
                    update platform.duty_truth set status = null, sequence = ?
                    where tenant_id = ? and occurrence_id = ? and status in ('fulfilled', 'late', 'made-up', 'no-verdict')
                    """,
                    e.Sequence, e.TenantId, e.StreamId);
                break;
            case StatusChanged changed:
                rows.QueueSqlCommand(
                    "call platform.hold_status(?, ?, ?, ?, ?, ?)", e.TenantId, e.StreamId, KindOf(changed), ChinaDay.Of(e.Timestamp),
                    Sql.Null(TrueThen.Fixed(changed.To) is { } held ? StateOnDay.Code(held) : null), e.Sequence);
                break;
            case OccurrenceTransferred transferred:
                Split(rows, e, transferred.On);
                rows.QueueSqlCommand(
                    "update platform.duty_truth set unit_id = ?, post_id = ?, sequence = ? where tenant_id = ? and occurrence_id = ? and from_on >= ?",
                    transferred.ToUnitId, Sql.Null(transferred.ToPostId), e.Sequence, e.TenantId, e.StreamId, transferred.On);
                break;
            case ExtensionDecided { Granted: true } extended:
                Split(rows, e, ChinaDay.Of(e.Timestamp));
                rows.QueueSqlCommand(
                    "update platform.duty_truth set due_on = ?, closes_on = ?, sequence = ? where tenant_id = ? and occurrence_id = ? and from_on >= ?",
                    extended.DueOn, Sql.Null(extended.ClosesOn), e.Sequence, e.TenantId, e.StreamId, ChinaDay.Of(e.Timestamp));
                break;
        }
    }

    private static string KindOf(StatusChanged changed) => changed.To switch
    {
        OccurrenceStatus.Overdue => "overdue",
        OccurrenceStatus.Missed when changed.From != OccurrenceStatus.Submitted => "missed",
        var to => TrueThen.IsVerdict(to) ? "verdict" : "decision",
    };

    private static void Split(IDocumentOperations rows, IEvent e, DateOnly day) =>
        rows.QueueSqlCommand("call platform.split_truth(?, ?, ?)", e.TenantId, e.StreamId, day);

    private static void Begin(
        IDocumentOperations rows, IEvent e, Guid unitId, int year, Guid schemeId, IReadOnlyList<PlannedOccurrence> planned, DateOnly owedFrom)
    {
        foreach (var terms in planned)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.duty_truth (
                    tenant_id, occurrence_id, from_on, unit_id, post_id, year, scheme_id, obligation_id, article, category,
                    window_from, window_to, due_on, closes_on, judged, sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.TenantId, terms.Id, owedFrom, unitId, Sql.Null(terms.PostId), year, terms.SchemeId ?? schemeId, terms.ObligationId, terms.Article, terms.Category,
                terms.WindowFrom, terms.WindowTo, Sql.Null(terms.DueOn), Sql.Null(terms.ClosesOn), terms.FirstStatus != OccurrenceStatus.NoVerdict, e.Sequence);
        }
    }
}
