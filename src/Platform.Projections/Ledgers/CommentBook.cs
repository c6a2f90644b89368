using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Ledgers;

/// <summary>Answers: what was said about a duty, by whom, and how did each comment read before it was edited?</summary>
public sealed class CommentBook() : RowProjection("CommentBook", "comment_wording")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case CommentMade made:
                rows.QueueSqlCommand(
                    "insert into platform.comment_wording (tenant_id, comment_id, wording, occurrence_id, body, written_by, person_id, written_at) values (?, ?, 1, ?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, made.OccurrenceId, made.Text, made.MadeBy, Sql.Null(EventActor.PersonOf(e)), e.Timestamp);
                break;
            case CommentEdited edited:
                rows.QueueSqlCommand(
                    """
                    insert into platform.comment_wording (tenant_id, comment_id, wording, occurrence_id, body, written_by, person_id, written_at)
                    select tenant_id, comment_id, max(wording) + 1, min(occurrence_id::text)::uuid, ?, ?, ?, ? from platform.comment_wording
                    where tenant_id = ? and comment_id = ? group by tenant_id, comment_id
                    """,
                    edited.Text, edited.EditedBy, Sql.Null(EventActor.PersonOf(e)), e.Timestamp, e.TenantId, e.StreamId);
                break;
        }
    }
}

public sealed record WordingRow(Guid CommentId, int Wording, string Body, string WrittenBy, string? Name, DateTimeOffset WrittenAt);

public static class CommentReader
{
    /// <summary>Every wording of every comment on a duty, in the order in which they were written.</summary>
    public static async Task<IReadOnlyList<WordingRow>> Comments(this NpgsqlConnection tenant, Guid occurrenceId) =>
        [.. await tenant.QueryAsync<WordingRow>(
            """
            select c.comment_id, c.wording, c.body, c.written_by, p.name, c.written_at
            from platform.comment_wording c left join platform.person p on p.tenant_id = c.tenant_id and p.person_id = c.person_id
            where c.tenant_id = current_setting('app.tenant_id') and c.occurrence_id = @occurrenceId order by c.written_at, c.comment_id, c.wording
            """,
            new { occurrenceId })];
}
