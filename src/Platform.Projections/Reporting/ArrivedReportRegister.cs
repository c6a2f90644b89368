using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Reporting.Arrivals;

namespace Platform.Projections.Reporting;

/// <summary>Answers: which reports of other tenants arrived, where does each stand, and what was asked about it?</summary>
public sealed class ArrivedReportRegister() : RowProjection("ArrivedReportRegister", "arrived_report", "arrived_question")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not ArrivedReportEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case ReportArrived arrived:
                Upsert(rows, e, arrived);
                break;
            case ArrivalAcknowledged:
                Set(rows, e, "state = 'acknowledged', acknowledged_at = ?", e.Timestamp);
                break;
            case ArrivalReturned returned:
                Set(rows, e, "state = 'returned', returned_because = ?", returned.Reason);
                break;
            case ArrivalQuestionAsked asked:
                rows.QueueSqlCommand(
                    "insert into platform.arrived_question (tenant_id, arrival_id, number, question, asked_at) values (?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, asked.Number, asked.Text, e.Timestamp);
                break;
            case ArrivalQuestionAnswered answered:
                rows.QueueSqlCommand(
                    "update platform.arrived_question set answer = ?, answered_at = ? where tenant_id = ? and arrival_id = ? and number = ?",
                    answered.Text, e.Timestamp, e.TenantId, e.StreamId, answered.Number);
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.arrived_report set {assignments} where tenant_id = ? and arrival_id = ?", [.. values, e.TenantId, e.StreamId]);

    // A report that was sent back and comes again is the same report, as it is now.
    private static void Upsert(IDocumentOperations rows, IEvent e, ReportArrived arrived)
    {
        var report = arrived.Report;
        rows.QueueSqlCommand(
            """
            insert into platform.arrived_report (
                tenant_id, arrival_id, from_tenant, report_id, occurrence_id, unit_name, recipient_name, title, from_on, to_on, sent_on, copied_to, sentences, sha256, round,
                state, arrived_at, version, call_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 'arrived', ?, 0, ?)
            on conflict (tenant_id, arrival_id) do update
            set title = excluded.title, sent_on = excluded.sent_on, copied_to = excluded.copied_to, sentences = excluded.sentences, sha256 = excluded.sha256,
                round = excluded.round, state = 'arrived', arrived_at = excluded.arrived_at, acknowledged_at = null
            """,
            e.TenantId, arrived.ArrivalId, arrived.From, report.ReportId, Sql.Null(report.OccurrenceId), report.UnitName, report.RecipientName, report.Title, report.From, report.To,
            report.SentOn, report.CopiedTo.ToArray(), JsonSerializer.Serialize(report.Sentences, Json.Options), arrived.Sha256, report.Round, e.Timestamp,
            Sql.Null(report.CallId));
    }
}
