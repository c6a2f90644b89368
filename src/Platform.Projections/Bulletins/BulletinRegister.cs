using JasperFx.Events;
using Marten;
using Platform.Domain.Bulletins;

namespace Platform.Projections.Bulletins;

/// <summary>Answers: which bulletins were issued to whom, and who has read them?</summary>
public sealed class BulletinRegister() : RowProjection("BulletinRegister", "bulletin", "bulletin_addressee")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case BulletinDrafted drafted:
                Draft(rows, e, drafted);
                break;
            case BulletinIssued issued:
                Set(
                    rows, e, "number = ?, acknowledge_by = ?, issued_on = ?, issued_by = ?, issued_by_person = ?",
                    issued.Number, Sql.Null(issued.AcknowledgeBy), issued.IssuedOn, issued.IssuedBy, Sql.Null(EventActor.PersonOf(e)));
                foreach (var (index, addressee) in issued.Addressees.Index())
                {
                    rows.QueueSqlCommand(
                        "insert into platform.bulletin_addressee (tenant_id, bulletin_id, addressee, position, unit_id, bureau_id, name_zh) values (?, ?, ?, ?, ?, ?, ?)",
                        e.TenantId, e.StreamId, addressee.Key(), index + 1, Sql.Null(addressee.UnitId), Sql.Null(addressee.BureauId), addressee.NameZh);
                }

                break;
            case BulletinAcknowledged acknowledged:
                rows.QueueSqlCommand(
                    """
                    update platform.bulletin_addressee set acknowledged_on = ?, acknowledged_at = ?, acknowledged_by_person = ?
                    where tenant_id = ? and bulletin_id = ? and addressee = ?
                    """,
                    acknowledged.AcknowledgedOn, e.Timestamp, Sql.Null(EventActor.PersonOf(e)), e.TenantId, e.StreamId, acknowledged.Addressee);
                Set(rows, e, "issued_on = issued_on");
                break;
            case BulletinWithdrawn withdrawn:
                Set(rows, e, "withdrawn_on = ?, withdrawn_because = ?", withdrawn.WithdrawnOn, withdrawn.Reason);
                break;
            case BulletinSuperseded superseded:
                Set(rows, e, "superseded_by = ?, superseded_by_number = ?", superseded.ById, superseded.ByNumber);
                break;
        }
    }

    private static void Draft(IDocumentOperations rows, IEvent e, BulletinDrafted drafted)
    {
        var content = drafted.Content;
        rows.QueueSqlCommand(
            """
            insert into platform.bulletin (
                tenant_id, bulletin_id, kind, title, paragraphs, articles, inspection_id, supersedes_id, evidence_ids, drafted_by, drafted_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, bulletin_id) do update set kind = excluded.kind, title = excluded.title, paragraphs = excluded.paragraphs, articles = excluded.articles,
                inspection_id = excluded.inspection_id, supersedes_id = excluded.supersedes_id, evidence_ids = excluded.evidence_ids, drafted_by = excluded.drafted_by,
                drafted_at = excluded.drafted_at, version = excluded.version
            """,
            e.TenantId, e.StreamId, Codes.Of(content.Kind), content.Title, content.Paragraphs.ToArray(), content.Articles.ToArray(), Sql.Null(content.InspectionId),
            Sql.Null(drafted.SupersedesId), drafted.EvidenceIds.ToArray(), drafted.DraftedBy, e.Timestamp, e.Version);
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.bulletin set {assignments}, version = ? where tenant_id = ? and bulletin_id = ?", [.. values, e.Version, e.TenantId, e.StreamId]);
}

/// <summary>Answers: which bulletins of its oversight department did a bureau get, and has it said so?</summary>
public sealed class ReceivedBulletins() : RowProjection("ReceivedBulletins", "received_bulletin")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case BulletinArrived arrived:
                var content = arrived.Content;
                rows.QueueSqlCommand(
                    """
                    insert into platform.received_bulletin (
                        tenant_id, received_id, from_tenant, from_name_zh, bulletin_id, kind, number, title, paragraphs, articles, issued_on, acknowledge_by, received_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, e.StreamId, arrived.From, arrived.FromNameZh, arrived.BulletinId, Codes.Of(content.Kind), arrived.Number, content.Title,
                    content.Paragraphs.ToArray(), content.Articles.ToArray(), arrived.IssuedOn, Sql.Null(arrived.AcknowledgeBy), e.Timestamp, e.Version);
                break;
            case ReceivedBulletinAcknowledged acknowledged:
                Set(
                    rows, e, "acknowledged_on = ?, acknowledged_by_person = ?, acknowledged_account = ?",
                    acknowledged.AcknowledgedOn, Sql.Null(EventActor.PersonOf(e)), acknowledged.AcknowledgedBy);
                break;
            case ReceivedBulletinWithdrawn withdrawn:
                Set(rows, e, "withdrawn_on = ?, withdrawn_because = ?", withdrawn.WithdrawnOn, withdrawn.Reason);
                break;
            case ReceivedBulletinSuperseded superseded:
                Set(rows, e, "superseded_by = ?, superseded_by_number = ?", superseded.ById, superseded.ByNumber);
                break;
        }
    }

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.received_bulletin set {assignments}, version = ? where tenant_id = ? and received_id = ?", [.. values, e.Version, e.TenantId, e.StreamId]);
}
