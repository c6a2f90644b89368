using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Inspections;

namespace Platform.Projections.Inspections;

/// <summary>Answers: which inspections were planned, of which units by which draw, what did each unit show, and what came of it?</summary>
public sealed class InspectionRegister() : RowProjection("InspectionRegister", "inspection", "inspection_check")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not InspectionEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case InspectionPlanned planned:
                Insert(rows, e, planned);
                break;
            case UnitChecked check:
                rows.QueueSqlCommand(
                    """
                    insert into platform.inspection_check (tenant_id, inspection_id, unit_id, method, checked_on, results, evidence_ids, recorded_at)
                    values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                    on conflict (tenant_id, inspection_id, unit_id, method) do update
                    set checked_on = excluded.checked_on, results = excluded.results, evidence_ids = excluded.evidence_ids, recorded_at = excluded.recorded_at
                    """,
                    e.TenantId, e.StreamId, check.UnitId, check.Method, check.CheckedOn, JsonSerializer.Serialize(check.Results, Json.Options),
                    check.EvidenceIds.ToArray(), e.Timestamp);
                break;
            case InspectionConcluded concluded:
                rows.QueueSqlCommand(
                    "update platform.inspection set concluded_on = ?, summary = ?, act_id = ? where tenant_id = ? and inspection_id = ?",
                    concluded.ConcludedOn, concluded.Summary, Sql.Null(concluded.ActId), e.TenantId, e.StreamId);
                break;
            case InspectionCirculated circulated:
                rows.QueueSqlCommand(
                    "update platform.inspection set circulated_on = ?, circulated_to = ?, reported_to = ? where tenant_id = ? and inspection_id = ?",
                    circulated.CirculatedOn, circulated.UnitIds.ToArray(), circulated.ReportedTo.ToArray(), e.TenantId, e.StreamId);
                break;
        }

        rows.QueueSqlCommand("update platform.inspection set version = version + 1 where tenant_id = ? and inspection_id = ?", e.TenantId, e.StreamId);
    }

    private static void Insert(IDocumentOperations rows, IEvent e, InspectionPlanned planned) =>
        rows.QueueSqlCommand(
            """
            insert into platform.inspection (
                tenant_id, inspection_id, title, inspector_kind, inspector_unit_id, inspector_body_id, inspector_name, from_on, to_on, methods, population, seed,
                drawn, checklist, planned_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 0)
            """,
            e.TenantId, planned.InspectionId, planned.Title, Codes.Of(planned.Inspector.Kind), Sql.Null(planned.Inspector.UnitId), Sql.Null(planned.Inspector.BodyId),
            planned.Inspector.Name, planned.From, planned.To, planned.Methods.ToArray(), planned.Sample.Population.ToArray(), planned.Sample.Seed,
            planned.Sample.Drawn.ToArray(), JsonSerializer.Serialize(planned.Checklist, Json.Options), e.Timestamp);
}

/// <summary>Answers: what was found, in which unit, and which duty puts it right now?</summary>
public sealed class FindingRegister() : RowProjection("FindingRegister", "finding")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case FindingRecorded found:
                rows.QueueSqlCommand(
                    """
                    insert into platform.finding (
                        tenant_id, finding_id, inspection_id, unit_id, item_number, reference, body, severity, rounds, occurrence_id, recorded_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 1)
                    """,
                    e.TenantId, found.FindingId, found.InspectionId, found.UnitId, Sql.Null(found.ItemNumber), Sql.Null(found.Reference), found.Text,
                    Codes.Of(found.Severity), found.OccurrenceId, e.Timestamp);
                break;
            case FindingReopened reopened:
                rows.QueueSqlCommand(
                    "update platform.finding set rounds = ?, occurrence_id = ?, reopened_because = ?, version = version + 1 where tenant_id = ? and finding_id = ?",
                    reopened.Round, reopened.OccurrenceId, reopened.Reason, e.TenantId, e.StreamId);
                break;
        }
    }
}
