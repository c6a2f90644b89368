using JasperFx.Events;
using Marten;
using Platform.Domain.Work.Delegations;

namespace Platform.Projections.Work;

/// <summary>Answers: who may act for whom, by which post, from when to when?</summary>
public sealed class DelegationRegister() : RowProjection("DelegationRegister", "delegation")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case DelegationGiven given:
                rows.QueueSqlCommand(
                    """
                    insert into platform.delegation (
                        tenant_id, delegation_id, book_id, post_id, principal_id, delegate_id, abilities, from_on, until_on, reason, given_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.TenantId, given.DelegationId, given.BookId, given.PostId, given.PrincipalId, given.DelegateId, given.Abilities.ToArray(), given.From,
                    given.Until, given.Reason, e.Timestamp);
                break;
            case DelegationRevoked revoked:
                rows.QueueSqlCommand(
                    "update platform.delegation set revoked_on = ?, revoked_because = ? where tenant_id = ? and delegation_id = ?",
                    revoked.On, revoked.Reason, e.TenantId, revoked.DelegationId);
                break;
        }
    }
}
