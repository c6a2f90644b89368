using JasperFx.Events;
using Marten;
using Platform.Domain;
using Platform.Domain.Organisation;

namespace Platform.Projections.Organisation;

/// <summary>Answers: which units are there, under which, and what lies below each?</summary>
public sealed class UnitNodes() : RowProjection("UnitNodes", "unit_node", "unit_parent")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case UnitOpened opened:
                var label = DeterministicId.Label(opened.UnitId);
                rows.QueueSqlCommand(
                    """
                    insert into platform.unit_node (tenant_id, unit_id, code, name_zh, name_en, unit_type, parent_id, path, position, opened_on)
                    values (?, ?, ?, ?, ?, ?, ?,
                        coalesce((select path from platform.unit_node where tenant_id = ? and unit_id = ?) || ?::ltree, ?::ltree), ?, ?)
                    """,
                    e.TenantId, opened.UnitId, opened.Code, opened.NameZh, Sql.Null(opened.NameEn), opened.UnitType, Sql.Null(opened.ParentId),
                    e.TenantId, opened.ParentId ?? Guid.Empty, label, label, (int)e.Version, opened.OpenedOn);
                if (opened.ParentId is { } parent)
                {
                    rows.QueueSqlCommand(
                        "insert into platform.unit_parent (tenant_id, unit_id, parent_id) values (?, ?, ?)", e.TenantId, opened.UnitId, parent);
                }

                break;
            case UnitRenamed renamed:
                rows.QueueSqlCommand(
                    "update platform.unit_node set name_zh = ?, name_en = ? where tenant_id = ? and unit_id = ?",
                    renamed.NameZh, Sql.Null(renamed.NameEn), e.TenantId, renamed.UnitId);
                break;
            case UnitMoved moved:
                // The unit and all below it: each path keeps its end, from the unit's own label on.
                rows.QueueSqlCommand(
                    """
                    update platform.unit_node n
                    set path = p.path || subpath(n.path, nlevel(u.path) - 1),
                        parent_id = case when n.unit_id = u.unit_id then p.unit_id else n.parent_id end
                    from platform.unit_node u, platform.unit_node p
                    where u.tenant_id = ? and u.unit_id = ? and p.tenant_id = u.tenant_id and p.unit_id = ?
                      and n.tenant_id = u.tenant_id and n.path <@ u.path
                    """,
                    e.TenantId, moved.UnitId, moved.ToParentId);
                // Of two moves on one day the one recorded last holds.
                rows.QueueSqlCommand(
                    "update platform.unit_parent set until_on = ? where tenant_id = ? and unit_id = ? and until_on = 'infinity'", moved.On, e.TenantId, moved.UnitId);
                rows.QueueSqlCommand(
                    """
                    insert into platform.unit_parent (tenant_id, unit_id, parent_id, from_on) values (?, ?, ?, ?)
                    on conflict (tenant_id, unit_id, from_on) do update set parent_id = excluded.parent_id, until_on = 'infinity'
                    """,
                    e.TenantId, moved.UnitId, moved.ToParentId, moved.On);
                break;
            case UnitDissolved dissolved:
                rows.QueueSqlCommand(
                    "update platform.unit_node set dissolved_on = ?, successor_id = ? where tenant_id = ? and unit_id = ?",
                    dissolved.On, Sql.Null(dissolved.SuccessorId), e.TenantId, dissolved.UnitId);
                break;
            case UnitsWithdrawn withdrawn:
                rows.QueueSqlCommand("delete from platform.unit_node where tenant_id = ? and unit_id = any(?)", e.TenantId, withdrawn.UnitIds.ToArray());
                rows.QueueSqlCommand("delete from platform.unit_parent where tenant_id = ? and unit_id = any(?)", e.TenantId, withdrawn.UnitIds.ToArray());
                break;
        }
    }
}
