using JasperFx.Events;
using Marten;
using Platform.Domain.Organisation.Division;

namespace Platform.Projections.Organisation;

/// <summary>Answers: who is responsible for which topic of the rules, who leads and coordinates, who supervises whom, from when to when?</summary>
public sealed class WorkDivisions() : RowProjection("WorkDivisions", "topic_assignment", "working_pattern", "discipline_supervision")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case TopicAssigned assigned:
                CloseTopic(rows, e, assigned.Topic, assigned.From, null);
                rows.QueueSqlCommand(
                    "insert into platform.topic_assignment (tenant_id, number, pack_id, article, obligation_id, unit_id, post_id, from_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    e.TenantId, (int)e.Version, assigned.Topic.PackId, assigned.Topic.Article, Sql.Null(assigned.Topic.ObligationId), assigned.UnitId,
                    Sql.Null(assigned.PostId), assigned.From);
                break;
            case TopicReleased released:
                CloseTopic(rows, e, released.Topic, released.On, released.Reason);
                break;
            case PatternSet pattern:
                rows.QueueSqlCommand("update platform.working_pattern set until_on = ? where tenant_id = ? and until_on is null", pattern.From, e.TenantId);
                rows.QueueSqlCommand(
                    """
                    insert into platform.working_pattern (tenant_id, number, leading_unit_id, coordinating_unit_id, coordinator_post_id, joining_unit_ids, basis, from_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, (int)e.Version, pattern.LeadingUnitId, pattern.CoordinatingUnitId, Sql.Null(pattern.CoordinatorPostId),
                    pattern.JoiningUnitIds.ToArray(), Sql.Null(pattern.Basis), pattern.From);
                break;
            case SupervisorNamed named:
                CloseSupervision(rows, e, named.UnitId, named.From, null);
                rows.QueueSqlCommand(
                    "insert into platform.discipline_supervision (tenant_id, number, unit_id, supervisor_unit_id, supervisor_post_id, from_on) values (?, ?, ?, ?, ?, ?)",
                    e.TenantId, (int)e.Version, named.UnitId, named.SupervisorUnitId, Sql.Null(named.SupervisorPostId), named.From);
                break;
            case SupervisorReleased released:
                CloseSupervision(rows, e, released.UnitId, released.On, released.Reason);
                break;
        }
    }

    private static void CloseTopic(IDocumentOperations rows, IEvent e, DivisionTopic topic, DateOnly on, string? reason) =>
        rows.QueueSqlCommand(
            """
            update platform.topic_assignment set until_on = ?, reason = ?
            where tenant_id = ? and pack_id = ? and article = ? and obligation_id is not distinct from ?::text and until_on is null
            """,
            on, Sql.Null(reason), e.TenantId, topic.PackId, topic.Article, Sql.Null(topic.ObligationId));

    private static void CloseSupervision(IDocumentOperations rows, IEvent e, Guid unitId, DateOnly on, string? reason) =>
        rows.QueueSqlCommand(
            "update platform.discipline_supervision set until_on = ?, reason = ? where tenant_id = ? and unit_id = ? and until_on is null",
            on, Sql.Null(reason), e.TenantId, unitId);
}
