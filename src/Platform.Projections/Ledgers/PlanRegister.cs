using JasperFx.Events;
using Marten;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Ledgers;

/// <summary>Answers: which years of which units are open, and which versions of the rules have they come to?</summary>
public sealed class PlanRegister() : RowProjection("PlanRegister", "plan_register")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case YearOpened opened:
                var schemes = opened.Occurrences.Select(planned => planned.SchemeId ?? opened.SchemeId).Prepend(opened.SchemeId).Distinct();
                rows.QueueSqlCommand(
                    "insert into platform.plan_register (tenant_id, plan_id, unit_id, year, scheme_ids) values (?, ?, ?, ?, ?)",
                    e.TenantId, opened.PlanId, opened.UnitId, opened.Year, schemes.ToArray());
                break;
            case YearSchemeChanged changed:
                rows.QueueSqlCommand(
                    "update platform.plan_register set scheme_ids = array_append(scheme_ids, ?) where tenant_id = ? and plan_id = ?",
                    changed.SchemeId, e.TenantId, changed.PlanId);
                break;
        }
    }
}
