using JasperFx.Events;
using Marten;
using Platform.Domain.Dispatch;

namespace Platform.Projections.Dispatch;

/// <summary>Answers: which letters were posted and which are there, and which came from whom?</summary>
public sealed class LetterRegister() : RowProjection("LetterRegister", "letter")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case LetterPosted posted:
                rows.QueueSqlCommand(
                    """
                    insert into platform.letter (tenant_id, letter_id, way, correspondent, kind, sha256, posted_on, recorded_at)
                    values (?, ?, 'out', ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, posted.LetterId, posted.To, posted.Kind, posted.Sha256, posted.PostedOn, e.Timestamp);
                break;
            case LetterArrived arrived:
                rows.QueueSqlCommand(
                    """
                    insert into platform.letter (tenant_id, letter_id, way, correspondent, kind, sha256, posted_on, recorded_at, delivered_at, refused_as)
                    values (?, ?, 'in', ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, arrived.LetterId, arrived.From, arrived.Kind, arrived.Sha256, arrived.PostedOn, e.Timestamp, e.Timestamp, Sql.Null(arrived.RefusedAs));
                break;
            case LetterDelivered delivered:
                rows.QueueSqlCommand(
                    "update platform.letter set delivered_at = ?, refused_as = ? where tenant_id = ? and letter_id = ?",
                    e.Timestamp, Sql.Null(delivered.RefusedAs), e.TenantId, e.StreamId);
                break;
        }
    }
}
