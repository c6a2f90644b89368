using JasperFx.Events;
using Marten;
using Platform.Domain.Accountability.Authority;

namespace Platform.Projections.Accountability;

/// <summary>Answers: which body manages which post or unit, since when and by which document?</summary>
public sealed class AuthorityBook() : RowProjection("AuthorityBook", "authority_entry")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case AuthorityAssigned assigned:
                rows.QueueSqlCommand(
                    """
                    insert into platform.authority_entry (tenant_id, entry_id, body_unit_id, post_id, unit_id, includes_below, from_on, basis)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, assigned.EntryId, assigned.BodyUnitId, Sql.Null(assigned.PostId), Sql.Null(assigned.UnitId), assigned.IncludesBelow, assigned.From, assigned.Basis);
                break;
            case AuthorityWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.authority_entry set until_on = ?, ended_because = ? where tenant_id = ? and entry_id = ?",
                    withdrawn.On, withdrawn.Reason, e.TenantId, withdrawn.EntryId);
                break;
        }
    }
}
