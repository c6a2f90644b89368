using JasperFx.Events;
using Marten;
using Platform.Domain.Work.Notices;

namespace Platform.Projections.Work;

/// <summary>Answers: what was a person told, on which day, and did they read it?</summary>
public sealed class NoticeRegister() : RowProjection("NoticeRegister", "notice", "notice_item", "paper_notice", "matter_notice")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case NoticeSent sent:
                Insert(rows, e, sent);
                break;
            case PaperWaits paper:
                InsertAtOnce(rows, e, "paper_notice", paper.NoticeId, paper.PersonId, paper.Day);
                break;
            case MatterArrived matter:
                InsertAtOnce(rows, e, "matter_notice", matter.NoticeId, matter.PersonId, matter.Day);
                InsertItems(rows, e, matter.NoticeId, matter.PersonId, [matter.Item]);
                break;
            case NoticeRead:
                foreach (var table in new[] { "notice", "paper_notice", "matter_notice" })
                {
                    rows.QueueSqlCommand(
                        $"update platform.{table} set read_at = ?, version = ? where tenant_id = ? and notice_id = ?", e.Timestamp, e.Version, e.TenantId, e.StreamId);
                }

                break;
        }
    }

    private static void Insert(IDocumentOperations rows, IEvent e, NoticeSent sent)
    {
        rows.QueueSqlCommand(
            "insert into platform.notice (tenant_id, notice_id, person_id, day, reminders, escalations, matters, sent_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            e.TenantId, sent.NoticeId, sent.PersonId, sent.Day, sent.Items.Count(item => item.Kind == NoticeKind.Reminder),
            sent.Items.Count(item => item.Kind == NoticeKind.Escalation), sent.Items.Count(item => item.Kind is not (NoticeKind.Reminder or NoticeKind.Escalation)),
            e.Timestamp, e.Version);
        InsertItems(rows, e, sent.NoticeId, sent.PersonId, sent.Items);
    }

    // Beside the notice of the day, of which there is one.
    private static void InsertAtOnce(IDocumentOperations rows, IEvent e, string table, Guid noticeId, Guid personId, DateOnly day) => rows.QueueSqlCommand(
        $"insert into platform.{table} (tenant_id, notice_id, person_id, day, sent_at, version) values (?, ?, ?, ?, ?, ?)",
        e.TenantId, noticeId, personId, day, e.Timestamp, e.Version);

    private static void InsertItems(IDocumentOperations rows, IEvent e, Guid noticeId, Guid personId, IReadOnlyList<NoticeItem> items)
    {
        // One statement however many duties there are. An empty text and an empty id stand for none.
        rows.QueueSqlCommand(
            """
            insert into platform.notice_item (tenant_id, person_id, occurrence_id, kind, due_on, step, directed_to, post_id, notice_id)
            select ?, ?, i.occurrence_id, i.kind, i.due_on, i.step, nullif(i.directed_to, ''), nullif(i.post_id, '00000000-0000-0000-0000-000000000000'), ?
            from unnest(?::uuid[], ?::text[], ?::date[], ?::int[], ?::text[], ?::uuid[]) as i (occurrence_id, kind, due_on, step, directed_to, post_id)
            on conflict do nothing
            """,
            e.TenantId, personId, noticeId,
            items.Select(item => item.OccurrenceId).ToArray(), items.Select(item => Codes.Of(item.Kind)).ToArray(),
            items.Select(item => item.DueOn).ToArray(), items.Select(item => item.Step).ToArray(),
            items.Select(item => item.To is { } to ? Codes.Of(to) : string.Empty).ToArray(), items.Select(item => item.PostId ?? Guid.Empty).ToArray());
    }
}
