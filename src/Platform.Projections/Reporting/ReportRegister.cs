using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Reporting;

namespace Platform.Projections.Reporting;

/// <summary>Answers: which reports were made upward, where does each stand, and what was asked about it?</summary>
public sealed class ReportRegister() : RowProjection("ReportRegister", "upward_report", "report_question")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not ReportEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case ReportDrafted drafted:
                Insert(rows, e, drafted);
                break;
            case ReportEdited edited:
                // Whatever was signed off is no longer what it says.
                Set(rows, e, "sentences = ?::jsonb, authors = array_append(array_remove(authors, ?), ?), state = case state when 'signed-off' then 'draft' else state end",
                    JsonSerializer.Serialize(edited.Sentences, Json.Options), edited.EditedBy, edited.EditedBy);
                break;
            case ReportSignedOff signed:
                Set(rows, e, "state = 'signed-off', signed_off_at = ?, signed_off_by = ?, signed_off_account = ?", e.Timestamp, Sql.Null(EventActor.PersonOf(e)), signed.SignedOffBy);
                break;
            case ReportSent sent:
                Set(rows, e, "state = 'sent', sent_on = ?, act_id = coalesce(?, act_id), received_at = null, sendings = sendings + 1, copied_to = ?",
                    sent.SentOn, Sql.Null(sent.ActId), (sent.CopiedTo ?? []).ToArray());
                break;
            case ReportReceived:
                Set(rows, e, "state = 'received', received_at = ?", e.Timestamp);
                break;
            case ReportReturned returned:
                Set(rows, e, "state = 'returned', returned_because = ?", returned.Reason);
                break;
            case ReportQuestionAsked asked:
                rows.QueueSqlCommand(
                    "insert into platform.report_question (tenant_id, report_id, number, question, asked_at) values (?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, asked.Number, asked.Text, e.Timestamp);
                break;
            case ReportQuestionAnswered answered:
                rows.QueueSqlCommand(
                    "update platform.report_question set answer = ?, answered_at = ? where tenant_id = ? and report_id = ? and number = ?",
                    answered.Text, e.Timestamp, e.TenantId, e.StreamId, answered.Number);
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.upward_report set {assignments} where tenant_id = ? and report_id = ?", [.. values, e.TenantId, e.StreamId]);

    private static void Insert(IDocumentOperations rows, IEvent e, ReportDrafted drafted) =>
        rows.QueueSqlCommand(
            """
            insert into platform.upward_report (
                tenant_id, report_id, unit_id, recipient_unit_id, recipient_name, recipient_tenant, occurrence_id, title, from_on, to_on, sentences, state, drafted_at, authors, version, call_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'draft', ?, ?, 0, ?)
            """,
            e.TenantId, drafted.ReportId, drafted.UnitId, Sql.Null(drafted.Recipient.UnitId), drafted.Recipient.Name, Sql.Null(drafted.Recipient.OversightId),
            Sql.Null(drafted.OccurrenceId), drafted.Title, drafted.From, drafted.To, JsonSerializer.Serialize(drafted.Sentences, Json.Options), e.Timestamp, new[] { drafted.DraftedBy },
            Sql.Null(drafted.CallId));
}
