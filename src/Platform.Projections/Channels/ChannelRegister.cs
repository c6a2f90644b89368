using JasperFx.Events;
using Marten;
using Platform.Domain.Channels;

namespace Platform.Projections.Channels;

/// <summary>Answers: which channels of its own does a bureau keep, who answers for each, and when was it reviewed and checked last?</summary>
public sealed class ChannelRegister() : RowProjection("ChannelRegister", "channel", "channel_fact")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not ChannelEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case ChannelRegistered registered:
                Insert(rows, e, registered);
                Tell(rows, e, new("registered") { Day = registered.CountedFrom, PostId = registered.ResponsiblePostId, EvidenceIds = registered.EvidenceIds, ActId = registered.ActId });
                break;
            case ChannelCorrected corrected:
                Restate(rows, e, corrected.Entry);
                Tell(rows, e, new("corrected") { Note = corrected.Reason });
                break;
            case ChannelPostChanged changed:
                Set(rows, e, "post_id = ?", changed.PostId);
                Tell(rows, e, new("post-changed") { Day = changed.From, PostId = changed.PostId });
                break;
            case ChannelReviewed reviewed:
                Set(rows, e, "reviewed_on = ?, review_result = ?, put_right_by = least(put_right_by, ?)", reviewed.ReviewedOn, Codes.Of(reviewed.Result), Sql.Null(reviewed.PutRightBy));
                Tell(rows, e, new("reviewed")
                {
                    Day = reviewed.ReviewedOn,
                    Result = Codes.Of(reviewed.Result),
                    PutRightBy = reviewed.PutRightBy,
                    Note = reviewed.Note,
                    EvidenceIds = reviewed.EvidenceIds,
                    ActId = reviewed.ActId,
                });
                break;
            case ChannelChecked check:
                Set(
                    rows, e, $"{(check.Check == ChannelCheck.Update ? "update" : "security")}_checked_on = ?, put_right_by = least(put_right_by, ?)",
                    check.CheckedOn, Sql.Null(check.PutRightBy));
                Tell(rows, e, new($"{Codes.Of(check.Check)}-checked")
                {
                    Day = check.CheckedOn,
                    Result = check.InOrder ? "in-order" : "put-right",
                    PutRightBy = check.PutRightBy,
                    Note = check.Note,
                    EvidenceIds = check.EvidenceIds,
                    ActId = check.ActId,
                });
                break;
            case ChannelPutRight mended:
                Set(rows, e, "put_right_by = null");
                Tell(rows, e, new("put-right") { Day = mended.PutRightOn, Note = mended.Note, EvidenceIds = mended.EvidenceIds });
                break;
            case ChannelClosed closed:
                Set(rows, e, "closed_on = ?", closed.ClosedOn);
                Tell(rows, e, new("closed") { Day = closed.ClosedOn, Note = closed.Reason });
                break;
        }

        rows.QueueSqlCommand("update platform.channel set version = ? where tenant_id = ? and channel_id = ?", e.Version, e.TenantId, e.StreamId);
    }

    private static void Insert(IDocumentOperations rows, IEvent e, ChannelRegistered registered)
    {
        rows.QueueSqlCommand(
            """
            insert into platform.channel (
                tenant_id, channel_id, kind, name_zh, unit_id, post_id, opened_on, review_months, counted_from, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """,
            e.TenantId, e.StreamId, registered.Entry.Kind, registered.Entry.NameZh, registered.Entry.UnitId, registered.ResponsiblePostId, registered.Entry.OpenedOn,
            registered.Entry.Cycle.ReviewMonths, registered.CountedFrom);
        Restate(rows, e, registered.Entry);
    }

    private static void Restate(IDocumentOperations rows, IEvent e, ChannelEntry entry) => Set(
        rows, e,
        "kind = ?, named_by_rules = ?, name_zh = ?, address = ?, licence_number = ?, unit_id = ?, opened_on = ?, review_months = ?, update_months = ?, security_months = ?",
        entry.Kind, Sql.Null(entry.NamedByRules), entry.NameZh, Sql.Null(entry.Address), Sql.Null(entry.LicenceNumber), entry.UnitId, entry.OpenedOn, entry.Cycle.ReviewMonths,
        Sql.Null(entry.Cycle.UpdateMonths), Sql.Null(entry.Cycle.SecurityMonths));

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.channel set {assignments} where tenant_id = ? and channel_id = ?", [.. values, e.TenantId, e.StreamId]);

    private static void Tell(IDocumentOperations rows, IEvent e, Fact fact) => rows.QueueSqlCommand(
        """
        insert into platform.channel_fact (tenant_id, channel_id, number, kind, on_day, result, put_right_by, note, post_id, evidence_ids, act_id, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        e.TenantId, e.StreamId, e.Version, fact.Kind, Sql.Null(fact.Day), Sql.Null(fact.Result), Sql.Null(fact.PutRightBy), Sql.Null(fact.Note), Sql.Null(fact.PostId),
        fact.EvidenceIds.ToArray(), Sql.Null(fact.ActId), e.Timestamp);

    private sealed record Fact(string Kind)
    {
        public DateOnly? Day { get; init; }

        public string? Result { get; init; }

        public DateOnly? PutRightBy { get; init; }

        public string? Note { get; init; }

        public Guid? PostId { get; init; }

        public IReadOnlyList<Guid> EvidenceIds { get; init; } = [];

        public Guid? ActId { get; init; }
    }
}
