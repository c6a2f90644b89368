using JasperFx.Events;
using Marten;
using Platform.Domain.Portal;

namespace Platform.Projections.Portal;

/// <summary>Answers: what is published, what does it say, and what has changed since a position?</summary>
public sealed class PublicationRegister() : RowProjection("PublicationRegister", "publication", "publication_change")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case PublicationPublished published:
                Enter(rows, e, published);
                Tell(rows, e, published.PublicationId, "published");
                break;
            case PublicationContentChanged changed:
                rows.QueueSqlCommand(
                    "update platform.publication set sha256 = ?, changed_at = ?, version = ? where tenant_id = ? and publication_id = ?",
                    changed.Sha256, e.Timestamp, e.Version, e.TenantId, changed.PublicationId);
                Tell(rows, e, changed.PublicationId, "content-changed");
                break;
            case PublicationWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    """
                    update platform.publication set withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ?, changed_at = ?, version = ?
                    where tenant_id = ? and publication_id = ?
                    """,
                    e.Timestamp, Sql.Null(EventActor.PersonOf(e)), withdrawn.Reason, e.Timestamp, e.Version, e.TenantId, withdrawn.PublicationId);
                Tell(rows, e, withdrawn.PublicationId, "withdrawn");
                break;
        }
    }

    private static void Enter(IDocumentOperations rows, IEvent e, PublicationPublished published) => rows.QueueSqlCommand(
        """
        insert into platform.publication (
            tenant_id, publication_id, kind, year, subject_id, title_zh, form, edition, content, sha256, published_at, published_by, changed_at, version)
        values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
        on conflict (tenant_id, publication_id) do update set title_zh = excluded.title_zh, form = excluded.form, edition = platform.publication.edition + 1,
            content = excluded.content, sha256 = excluded.sha256, published_at = excluded.published_at, published_by = excluded.published_by,
            changed_at = excluded.changed_at, withdrawn_at = null, withdrawn_by = null, withdrawn_because = null, version = excluded.version
        """,
        e.TenantId, published.PublicationId, published.Kind, Sql.Null(published.Year), Sql.Null(published.SubjectId), published.TitleZh, Codes.Of(published.Form), Sql.Null(published.Content), published.Sha256,
        e.Timestamp, Sql.Null(EventActor.PersonOf(e)), e.Timestamp, e.Version);

    // After the row of the publication, from which it takes what the event does not say.
    private static void Tell(IDocumentOperations rows, IEvent e, Guid publicationId, string change) => rows.QueueSqlCommand(
        """
        insert into platform.publication_change (tenant_id, position, publication_id, kind, year, change, edition, sha256, at)
        select tenant_id, ?, publication_id, kind, year, ?, edition, case when withdrawn_at is null then sha256 end, ?
        from platform.publication where tenant_id = ? and publication_id = ?
        """,
        e.Version, change, e.Timestamp, e.TenantId, publicationId);
}
