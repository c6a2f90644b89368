using System.Text.Json;
using JasperFx.Events;
using Marten;
using Platform.Domain.Organisation.Handovers;

namespace Platform.Projections.Organisation;

/// <summary>Answers: which posts were handed over, between whom, with what, and who signed?</summary>
public sealed class HandoverRegister() : RowProjection("HandoverRegister", "handover", "handover_signature")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not HandoverEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case HandoverOpened opened:
                Insert(rows, e, opened);
                break;
            case HandoverAssembledAnew anew:
                rows.QueueSqlCommand(
                    """
                    update platform.handover set outgoing_person_id = ?, incoming_person_id = ?, caretaker_post_id = ?, package = ?::jsonb, sha256 = ?
                    where tenant_id = ? and handover_id = ?
                    """,
                    anew.Package.Parties.OutgoingPersonId, anew.Package.Parties.IncomingPersonId, Sql.Null(anew.Package.Parties.CaretakerPostId),
                    JsonSerializer.Serialize(anew.Package, Json.Options), anew.Sha256, e.TenantId, e.StreamId);
                break;
            case HandoverSigned signed:
                rows.QueueSqlCommand(
                    """
                    insert into platform.handover_signature (
                        tenant_id, handover_id, side, person_id, sha256, remark, in_place_post_id, in_place_because, signed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, e.StreamId, Codes.Of(signed.Side), signed.PersonId, signed.Sha256, Sql.Null(signed.Remark), Sql.Null(signed.InPlacePostId),
                    Sql.Null(signed.InPlaceBecause), e.Timestamp);
                break;
            case HandoverSuperseded superseded:
                rows.QueueSqlCommand(
                    "update platform.handover set superseded_by_id = ?, superseded_because = ? where tenant_id = ? and handover_id = ?",
                    superseded.ByHandoverId, superseded.Reason, e.TenantId, e.StreamId);
                break;
        }

        rows.QueueSqlCommand("update platform.handover set version = version + 1 where tenant_id = ? and handover_id = ?", e.TenantId, e.StreamId);
    }

    private static void Insert(IDocumentOperations rows, IEvent e, HandoverOpened opened) =>
        rows.QueueSqlCommand(
            """
            insert into platform.handover (
                tenant_id, handover_id, post_id, on_day, outgoing_person_id, incoming_person_id, caretaker_post_id, package, sha256, opened_at, opened_by,
                supersedes_id, reason, version)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, 0)
            """,
            e.TenantId, opened.HandoverId, opened.Package.PostId, opened.Package.On, opened.Package.Parties.OutgoingPersonId,
            opened.Package.Parties.IncomingPersonId, Sql.Null(opened.Package.Parties.CaretakerPostId), JsonSerializer.Serialize(opened.Package, Json.Options),
            opened.Sha256, e.Timestamp, Sql.Null(EventActor.PersonOf(e)), Sql.Null(opened.SupersedesId), Sql.Null(opened.Reason));
}
