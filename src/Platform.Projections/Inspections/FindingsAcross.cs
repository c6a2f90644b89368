using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Inspections.Across;

namespace Platform.Projections.Inspections;

/// <summary>Answers, at the oversight department: what did its inspections find in bureaus, and how far is each put right?</summary>
public sealed class OverseenFindingRegister() : RowProjection("OverseenFindingRegister", "overseen_finding")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not OverseenFindingEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case OverseenFindingRecorded found:
                rows.QueueSqlCommand(
                    """
                    insert into platform.overseen_finding (tenant_id, finding_id, inspection_id, bureau_id, item_number, body, severity, due_on, round, state, recorded_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 1, 'sent', ?, 0)
                    """,
                    e.TenantId, found.FindingId, found.InspectionId, found.BureauId, Sql.Null(found.ItemNumber), found.Text, Codes.Of(found.Severity), found.DueOn, e.Timestamp);
                break;
            case OverseenFindingAssigned assigned:
                Set(rows, e, "state = 'assigned', unit_name = ?, post_title = ?, assigned_on = ?", assigned.UnitName, Sql.Null(assigned.PostTitle), assigned.On);
                break;
            case OverseenFindingRectified rectified:
                Set(rows, e, "state = 'rectified', rectified_on = ?, rectified_words = ?, evidence = ?::jsonb",
                    rectified.DoneOn, rectified.Words, JsonSerializer.Serialize(rectified.Evidence, Json.Options));
                break;
            case OverseenFindingVerified:
                Set(rows, e, "state = 'verified'");
                break;
            case OverseenFindingDemandedAgain again:
                Set(rows, e, "state = 'sent', round = ?, due_on = ?, demanded_because = ?", again.Round, again.DueOn, again.Reason);
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.overseen_finding set {assignments} where tenant_id = ? and finding_id = ?", [.. values, e.TenantId, e.StreamId]);
}

/// <summary>Answers, at a bureau: what did the oversight department find here, who puts it right, and what does it hold of that?</summary>
public sealed class OutsideFindingRegister() : RowProjection("OutsideFindingRegister", "outside_finding")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not OutsideFindingEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case OutsideFindingArrived arrived:
                var found = arrived.Finding;
                rows.QueueSqlCommand(
                    """
                    insert into platform.outside_finding (
                        tenant_id, finding_id, inspection_id, from_tenant, inspector_name, inspection_title, article, point, body, severity, due_on, round, state, arrived_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'to-assign', ?, 0)
                    """,
                    e.TenantId, found.FindingId, found.InspectionId, arrived.From, arrived.InspectorName, found.InspectionTitle, Sql.Null(found.Article), Sql.Null(found.Point), found.Text,
                    Codes.Of(found.Severity), found.DueOn, e.Timestamp);
                break;
            case OutsideFindingAssigned assigned:
                Set(rows, e, "state = 'assigned', unit_id = ?, post_id = ?, occurrence_id = ?", assigned.UnitId, Sql.Null(assigned.PostId), assigned.OccurrenceId);
                break;
            case RectificationReported reported:
                Set(rows, e, "state = 'reported', reported_on = ?, reported_words = ?, evidence = ?::jsonb",
                    reported.DoneOn, reported.Words, JsonSerializer.Serialize(reported.Evidence, Json.Options));
                break;
            case OutsideFindingVerified:
                Set(rows, e, "state = 'verified'");
                break;
            case OutsideFindingDemandedAgain again:
                Set(rows, e, "state = 'to-assign', round = ?, due_on = ?, demanded_because = ?, occurrence_id = null", again.Round, again.DueOn, again.Reason);
                break;
        }

        Set(rows, e, "version = version + 1");
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) =>
        rows.QueueSqlCommand($"update platform.outside_finding set {assignments} where tenant_id = ? and finding_id = ?", [.. values, e.TenantId, e.StreamId]);
}
