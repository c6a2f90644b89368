using JasperFx.Events;
using Marten;
using Platform.Domain.Organisation.Groups;

namespace Platform.Projections.Organisation;

/// <summary>Answers: which leading groups are there, of which posts was each made, and where did its office lie, from when to when?</summary>
public sealed class LeadingGroupRegister() : RowProjection("LeadingGroupRegister", "leading_group", "leading_group_seat", "leading_group_office")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is not LeadingGroupEvent fact)
        {
            return;
        }

        switch (fact)
        {
            case LeadingGroupEstablished group:
                rows.QueueSqlCommand(
                    """
                    insert into platform.leading_group (tenant_id, group_id, unit_id, level, name_zh, name_en, article, document_number, established_on, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    e.TenantId, group.GroupId, group.UnitId, Codes.Of(group.Level), group.NameZh, Sql.Null(group.NameEn), Sql.Null(group.Basis.Article),
                    Sql.Null(group.Basis.DocumentNumber), group.EstablishedOn);
                break;
            case LeadingGroupComposed composed:
                Compose(rows, e, composed);
                break;
            case LeadingGroupOfficeLocated office:
                Close(rows, e, "leading_group_office", office.On);
                rows.QueueSqlCommand(
                    "insert into platform.leading_group_office (tenant_id, group_id, number, unit_id, head_post_id, from_on) values (?, ?, ?, ?, ?, ?)",
                    e.TenantId, e.StreamId, (int)e.Version, office.UnitId, Sql.Null(office.HeadPostId), office.On);
                break;
            case LeadingGroupEnded ended:
                Close(rows, e, "leading_group_seat", ended.On);
                Close(rows, e, "leading_group_office", ended.On);
                rows.QueueSqlCommand(
                    "update platform.leading_group set ended_on = ?, ended_because = ? where tenant_id = ? and group_id = ?",
                    ended.On, ended.Reason, e.TenantId, e.StreamId);
                break;
        }

        rows.QueueSqlCommand("update platform.leading_group set version = version + 1 where tenant_id = ? and group_id = ?", e.TenantId, e.StreamId);
    }

    private static void Compose(IDocumentOperations rows, IEvent e, LeadingGroupComposed composed)
    {
        Close(rows, e, "leading_group_seat", composed.On);
        (string Part, Guid Post)[] seats =
        [
            ("head", composed.HeadPostId), .. composed.DeputyPostIds.Select(post => ("deputy-head", post)), .. composed.MemberPostIds.Select(post => ("member", post)),
        ];
        foreach (var (number, (part, post)) in seats.Index())
        {
            rows.QueueSqlCommand(
                "insert into platform.leading_group_seat (tenant_id, group_id, composition, seat, part, post_id, from_on) values (?, ?, ?, ?, ?, ?, ?)",
                e.TenantId, e.StreamId, (int)e.Version, number, part, post, composed.On);
        }
    }

    private static void Close(IDocumentOperations rows, IEvent e, string table, DateOnly on) =>
        rows.QueueSqlCommand($"update platform.{table} set until_on = ? where tenant_id = ? and group_id = ? and until_on is null", on, e.TenantId, e.StreamId);
}
