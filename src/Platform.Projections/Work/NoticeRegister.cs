using JasperFx.Events;
using Marten;
using Platform.Domain.Work.Notices;

namespace Platform.Projections.Work;

/// <summary>Answers: what was a person told, on which day, and did they read it?</summary>
public sealed class NoticeRegister() : RowProjection("NoticeRegister", "notice", "notice_item")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case NoticeSent sent:
                Insert(rows, e, "day", sent.PersonId, sent.Day, sent.Items);
                break;
            case PaperWaits paper:
                Insert(rows, e, "paper", paper.PersonId, paper.Day, []);
                break;
            case MatterArrived matter:
                Insert(rows, e, "matter", matter.PersonId, matter.Day, [matter.Item]);
                break;
            case NoticeRead:
                rows.QueueSqlCommand("update platform.notice set read_at = ?, version = ? where tenant_id = ? and notice_id = ?", e.Timestamp, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }

    private static void Insert(IDocumentOperations rows, IEvent e, string kind, Guid personId, DateOnly day, IReadOnlyList<NoticeItem> items)
    {
        var (reminders, escalations) = (items.Count(item => item.Kind == NoticeKind.Reminder), items.Count(item => item.Kind == NoticeKind.Escalation));
        rows.QueueSqlCommand(
            "insert into platform.notice (tenant_id, notice_id, kind, person_id, day, reminders, escalations, matters, sent_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            e.TenantId, e.StreamId, kind, personId, day, reminders, escalations, items.Count - reminders - escalations, e.Timestamp, e.Version);
        if (items.Count == 0)
        {
            return;
        }

        // One statement however many duties there are. An empty text and an empty id stand for none.
        rows.QueueSqlCommand(
            """
            insert into platform.notice_item (tenant_id, person_id, occurrence_id, kind, due_on, step, directed_to, post_id, notice_id)
            select ?, ?, i.occurrence_id, i.kind, i.due_on, i.step, nullif(i.directed_to, ''), nullif(i.post_id, '00000000-0000-0000-0000-000000000000'), ?
            from unnest(?::uuid[], ?::text[], ?::date[], ?::int[], ?::text[], ?::uuid[]) as i (occurrence_id, kind, due_on, step, directed_to, post_id)
            on conflict do nothing
            """,
            e.TenantId, personId, e.StreamId,
            items.Select(item => item.OccurrenceId).ToArray(), items.Select(item => Codes.Of(item.Kind)).ToArray(),
            items.Select(item => item.DueOn).ToArray(), items.Select(item => item.Step).ToArray(),
            items.Select(item => item.To is { } to ? Codes.Of(to) : string.Empty).ToArray(), items.Select(item => item.PostId ?? Guid.Empty).ToArray());
    }
}
