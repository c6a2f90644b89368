using JasperFx.Events;
using Marten;
using Platform.Domain.Organisation;

namespace Platform.Projections.Organisation;

/// <summary>Answers: which posts does a unit have, and who held each from when to when?</summary>
public sealed class PostRegister() : RowProjection("PostRegister", "post_register", "post_holder", "post_portfolio")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case PostEstablished post:
                rows.QueueSqlCommand(
                    """
                    insert into platform.post_register (tenant_id, post_id, unit_id, role_id, title_zh, title_en, responsibility_types, established_on, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """,
                    e.TenantId, post.PostId, post.UnitId, post.RoleId, post.TitleZh, post.TitleEn, post.ResponsibilityTypes.ToArray(), post.EstablishedOn);
                break;
            case PostHolderAppointed appointed:
                // A tenure that ended on its first day gives way to another of the same person from that day.
                rows.QueueSqlCommand(
                    """
                    insert into platform.post_holder (tenant_id, post_id, person_id, from_on, acting) values (?, ?, ?, ?, ?)
                    on conflict (tenant_id, post_id, person_id, from_on) do update set to_on = null, acting = excluded.acting
                    """,
                    e.TenantId, e.StreamId, appointed.PersonId, appointed.From, appointed.Acting);
                Changed(rows, e);
                break;
            case PostTenureEnded ended:
                rows.QueueSqlCommand(
                    "update platform.post_holder set to_on = ? where tenant_id = ? and post_id = ? and person_id = ? and to_on is null",
                    ended.On, e.TenantId, e.StreamId, ended.PersonId);
                Changed(rows, e);
                break;
            case PostPortfolioAssigned assigned:
                // A charge that ended on its first day gives way to another from that day.
                rows.QueueSqlCommand(
                    """
                    insert into platform.post_portfolio (tenant_id, post_id, unit_id, from_on) values (?, ?, ?, ?)
                    on conflict (tenant_id, post_id, unit_id, from_on) do update set until_on = null
                    """,
                    e.TenantId, e.StreamId, assigned.UnitId, assigned.From);
                Changed(rows, e);
                break;
            case PostPortfolioWithdrawn withdrawn:
                rows.QueueSqlCommand(
                    "update platform.post_portfolio set until_on = ? where tenant_id = ? and post_id = ? and unit_id = ? and until_on is null",
                    withdrawn.On, e.TenantId, e.StreamId, withdrawn.UnitId);
                Changed(rows, e);
                break;
            case PostVacancyOwnerNamed named:
                rows.QueueSqlCommand(
                    "update platform.post_register set vacancy_owner_id = ? where tenant_id = ? and post_id = ?", Sql.Null(named.OwnerPostId), e.TenantId, e.StreamId);
                Changed(rows, e);
                break;
            case PostAbolished abolished:
                rows.QueueSqlCommand(
                    "update platform.post_register set abolished_on = ? where tenant_id = ? and post_id = ?", abolished.On, e.TenantId, e.StreamId);
                Changed(rows, e);
                break;
            case PostWithdrawn:
                Remove(rows, e);
                break;
        }
    }

    private static void Remove(IDocumentOperations rows, IEvent e)
    {
        rows.QueueSqlCommand("delete from platform.post_holder where tenant_id = ? and post_id = ?", e.TenantId, e.StreamId);
        rows.QueueSqlCommand("delete from platform.post_portfolio where tenant_id = ? and post_id = ?", e.TenantId, e.StreamId);
        rows.QueueSqlCommand("delete from platform.post_register where tenant_id = ? and post_id = ?", e.TenantId, e.StreamId);
    }

    private static void Changed(IDocumentOperations rows, IEvent e) =>
        rows.QueueSqlCommand("update platform.post_register set version = version + 1 where tenant_id = ? and post_id = ?", e.TenantId, e.StreamId);
}
