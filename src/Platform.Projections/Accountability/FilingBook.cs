using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability;

namespace Platform.Projections.Accountability;

/// <summary>Answers: which outcomes were filed with whom, which are still expected, and by when? It holds nothing of a file.</summary>
public sealed class FilingBook() : RowProjection("FilingBook", "case_filing")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case CaseOpened { Filing: { } rule } opened:
                rows.QueueSqlCommand(
                    """
                    insert into platform.case_filing (tenant_id, case_id, scheme_id, article, title_zh, title_en, recipients, deciding_unit_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, opened.CaseId, opened.SchemeId, rule.Article, rule.TitleZh, rule.TitleEn, rule.Recipients.ToArray(), opened.Handlers.DecidingUnitId);
                break;
            case CaseDecided decided:
                Set(rows, e, "decided_on = ?", decided.On);
                break;
            case CaseStepReached { Step: CaseStep.Filing } reached:
                Set(rows, e, "due_on = ?", Sql.Null(reached.DueOn));
                break;
            case CaseResumed resumed:
                // Before the filing there is no day to move.
                Set(rows, e, "due_on = case when due_on is null then null else ?::date end", Sql.Null(resumed.DueOn));
                break;
            case CaseFiled filed:
                Set(rows, e, "recipient = ?, document_number = ?, filed_on = ?", filed.Recipient, filed.DocumentNumber, filed.On);
                break;
            case CaseFilingReceived received:
                Set(rows, e, "receipt = ?, received_on = ?, received_by = ?", received.Receipt, received.On, received.RecordedBy);
                break;
            case CaseStepSkipped { Step: CaseStep.Filing } skipped:
                Set(rows, e, "ended_on = ?", skipped.On);
                break;
            case CaseClosed closed:
                Set(rows, e, "ended_on = ?", closed.On);
                break;
        }
    }

    // The assignments are written here and never come from outside.
    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.case_filing set {assignments} where tenant_id = ? and case_id = ?", [.. values, e.TenantId, e.StreamId]);
}
