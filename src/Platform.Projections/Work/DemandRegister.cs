using JasperFx.Events;
using Marten;
using Platform.Domain.Work;

namespace Platform.Projections.Work;

/// <summary>Answers: what was demanded, by whom, of which units, and what did each receiver do about it?</summary>
public sealed class DemandRegister() : RowProjection("DemandRegister", "demand", "demand_receiver")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not DemandEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case DemandIssued issued:
                Insert(rows, e, issued);
                break;
            case DemandAcknowledged acknowledged:
                rows.QueueSqlCommand(
                    "update platform.demand_receiver set acknowledged_at = ? where tenant_id = ? and demand_id = ? and unit_id = ?",
                    e.Timestamp, e.TenantId, e.StreamId, acknowledged.UnitId);
                break;
            case DemandUrged urged:
                rows.QueueSqlCommand(
                    "update platform.demand_receiver set urges = urges + 1, urged_at = ?, urged_because = ? where tenant_id = ? and demand_id = ? and unit_id = any(?)",
                    e.Timestamp, urged.Reason, e.TenantId, e.StreamId, urged.UnitIds.ToArray());
                break;
            case DemandAnswered answered:
                rows.QueueSqlCommand(
                    "update platform.demand_receiver set answer = ?, answered_at = ? where tenant_id = ? and demand_id = ? and unit_id = ?",
                    answered.Text, e.Timestamp, e.TenantId, e.StreamId, answered.UnitId);
                break;
        }

        rows.QueueSqlCommand("update platform.demand set version = version + 1 where tenant_id = ? and demand_id = ?", e.TenantId, e.StreamId);
    }

    private static void Insert(IDocumentOperations rows, IEvent e, DemandIssued issued)
    {
        // The name as it was when the demand was made: a unit that is renamed later did not ask under its new name.
        rows.QueueSqlCommand(
            """
            insert into platform.demand (
                tenant_id, demand_id, source_unit_id, source_name, document_number, title, body, issued_on, due_on, evidence_kinds, issued_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """,
            e.TenantId, issued.DemandId, Sql.Null(issued.Source.UnitId), issued.Source.Name, Sql.Null(issued.DocumentNumber), issued.Title,
            issued.Text, issued.IssuedOn, issued.DueOn, issued.EvidenceKinds.ToArray(), e.Timestamp);
        foreach (var duty in issued.Duties)
        {
            rows.QueueSqlCommand(
                "insert into platform.demand_receiver (tenant_id, demand_id, unit_id, occurrence_id) values (?, ?, ?, ?)",
                e.TenantId, issued.DemandId, duty.UnitId, duty.OccurrenceId);
        }
    }
}
