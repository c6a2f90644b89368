using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Incidents;

namespace Platform.Projections.Incidents;

/// <summary>Answers: which incidents did units have to answer, how far is each, and what was done when?</summary>
public sealed class IncidentRegister() : RowProjection("IncidentRegister", "incident", "incident_entry", "incident_change")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case IncidentRecorded recorded:
                Add(rows, e, recorded);
                Enter(rows, e, "recorded", recorded.RecordedAt, level: Codes.Of(recorded.Level));
                break;
            case IncidentCorrected corrected:
                Set(
                    rows, e, "responsible_post_id = ?, matter = ?, happened_at = ?, known_at = ?, channel_id = ?",
                    corrected.ResponsiblePostId, corrected.Matter, corrected.HappenedAt, corrected.KnownAt, Sql.Null(corrected.ChannelId));
                Enter(rows, e, "corrected", e.Timestamp, text: corrected.Reason);
                break;
            case IncidentReported reported:
                Set(rows, e, "final_sent = ?", reported.Stage == ReportStage.Final);
                Enter(rows, e, "reported", reported.SentAt, stage: Codes.Of(reported.Stage), to: reported.To.NameZh, text: reported.Text);
                break;
            case IncidentLevelChanged changed:
                Set(rows, e, "level = ?", Codes.Of(changed.Level));
                Enter(rows, e, "level-changed", changed.ChangedAt, level: Codes.Of(changed.Level), text: changed.Reason);
                break;
            case IncidentPaused paused:
                Set(rows, e, "paused = true");
                Enter(rows, e, "paused", paused.PausedAt, text: paused.Reason);
                break;
            case IncidentResumed resumed:
                Set(rows, e, "paused = false");
                Enter(rows, e, "resumed", resumed.ResumedAt, text: resumed.Reason);
                break;
            case IncidentClosed closed:
                Set(rows, e, "closed_at = ?, learnt = ?", closed.ClosedAt, closed.Learnt);
                Enter(rows, e, "closed", closed.ClosedAt, text: closed.Learnt);
                foreach (var (index, change) in closed.Changes.Index())
                {
                    rows.QueueSqlCommand(
                        "insert into platform.incident_change (tenant_id, incident_id, closing, number, text, owner_post_id, due_on, occurrence_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        e.TenantId, e.StreamId, e.Version, index + 1, change.Text, change.OwnerPostId, change.DueOn, Sql.Null(change.OccurrenceId));
                }

                break;
            case IncidentReopened reopened:
                Set(rows, e, "closed_at = null, final_sent = false");
                Enter(rows, e, "reopened", reopened.ReopenedAt, text: reopened.Reason);
                break;
            case IncidentFindingLinked linked:
                Set(rows, e, "finding_ids = finding_ids || ?", linked.FindingId);
                Enter(rows, e, "finding-linked", e.Timestamp);
                break;
        }
    }

    private static void Add(IDocumentOperations rows, IEvent e, IncidentRecorded recorded)
    {
        var facts = recorded.Facts;
        rows.QueueSqlCommand(
            """
            insert into platform.incident (
                tenant_id, incident_id, unit_id, responsible_post_id, category, matter, level, clocks, policy_number, happened_at, known_at, recorded_at, recorded_by, channel_id,
                occurrence_ids, version)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            e.TenantId, e.StreamId, facts.UnitId, facts.ResponsiblePostId, facts.Category, facts.Matter, Codes.Of(recorded.Level),
            JsonSerializer.Serialize(recorded.Clocks, Json.Options), recorded.PolicyNumber, facts.HappenedAt, facts.KnownAt, recorded.RecordedAt, recorded.RecordedBy,
            Sql.Null(facts.ChannelId), recorded.OccurrenceIds.ToArray(), e.Version);
    }

    private static void Enter(
        IDocumentOperations rows, IEvent e, string kind, DateTimeOffset at, string? stage = null, string? to = null, string? level = null, string? text = null) =>
        rows.QueueSqlCommand(
            """
            insert into platform.incident_entry (tenant_id, incident_id, number, kind, at, recorded_at, person_id, stage, to_name, level, text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            e.TenantId, e.StreamId, e.Version, kind, at, e.Timestamp, Sql.Null(EventActor.PersonOf(e)), Sql.Null(stage), Sql.Null(to), Sql.Null(level), Sql.Null(text));

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.incident set {assignments}, version = ? where tenant_id = ? and incident_id = ?", [.. values, e.Version, e.TenantId, e.StreamId]);
}
