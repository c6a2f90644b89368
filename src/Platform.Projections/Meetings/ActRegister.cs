using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Meetings;

namespace Platform.Projections.Meetings;

/// <summary>Answers: what was done, when, by which unit, for which duties, with which evidence?</summary>
public sealed class ActRegister() : RowProjection("ActRegister", "act_register", "resolution")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case ActHeld act:
                rows.QueueSqlCommand(
                    """
                    insert into platform.act_register (
                        tenant_id, act_id, unit_id, kind, title, occurred_on, topics, present_post_ids, evidence_ids, occurrence_ids,
                        recorded_at, recorded_by, supersedes, sent_to, copied_to, imported, obligation_id, evidence_note, conduct, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """,
                    e.TenantId, act.ActId, act.UnitId, Codes.Of(act.Kind), act.Title, act.OccurredOn, act.Topics.ToArray(), act.PresentPostIds.ToArray(),
                    act.Evidence.Select(item => item.EvidenceId).ToArray(), act.OccurrenceIds.ToArray(), e.Timestamp, e.UserName ?? string.Empty,
                    Sql.Null(act.SupersedesActId), (act.SentTo ?? []).ToArray(), (act.CopiedTo ?? []).ToArray(), act.Imported is not null, Sql.Null(act.Imported?.ObligationId), Sql.Null(act.Imported?.EvidenceNote),
                    (act.Conduct ?? []).Select(shown => shown.ObligationId).ToArray());
                break;
            case ProceedingsRecorded held:
                rows.QueueSqlCommand(
                    "update platform.act_register set nature = ?, proceedings = ?::jsonb, version = version + 1 where tenant_id = ? and act_id = ?",
                    Codes.Of(held.Proceedings.Nature), JsonSerializer.Serialize(held.Proceedings, Json.Options), e.TenantId, e.StreamId);
                break;
            case ResolutionAdopted resolution:
                Adopt(rows, e, resolution);
                break;
            case ActWithdrawn:
                rows.QueueSqlCommand("delete from platform.act_register where tenant_id = ? and act_id = ?", e.TenantId, e.StreamId);
                break;
            case ActCarriedOver carried:
                rows.QueueSqlCommand(
                    "update platform.act_register set occurrence_ids = array_append(occurrence_ids, ?), version = version + 1 where tenant_id = ? and act_id = ?",
                    carried.ToOccurrenceId, e.TenantId, e.StreamId);
                break;
            case ActReplaced replaced:
                rows.QueueSqlCommand(
                    "update platform.act_register set superseded_by = ?, reason = ?, version = version + 1 where tenant_id = ? and act_id = ?",
                    replaced.ByActId, replaced.Reason, e.TenantId, e.StreamId);
                break;
        }
    }

    // A corrected record hands its resolutions over: each is in one meeting, the one that stands.
    private static void Adopt(IDocumentOperations rows, IEvent e, ResolutionAdopted resolution)
    {
        rows.QueueSqlCommand(
            """
            insert into platform.resolution (tenant_id, occurrence_id, act_id, number, body, owner_unit_id, owner_post_id, due_on, adopted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, occurrence_id) do update set act_id = excluded.act_id
            """,
            e.TenantId, resolution.OccurrenceId, e.StreamId, resolution.Number, resolution.Text, resolution.OwnerUnitId, Sql.Null(resolution.OwnerPostId),
            resolution.DueOn, e.Timestamp);
        rows.QueueSqlCommand("update platform.act_register set version = version + 1 where tenant_id = ? and act_id = ?", e.TenantId, e.StreamId);
    }
}
