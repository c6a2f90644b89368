using Dapper;
using Npgsql;

namespace Platform.Projections.Exchange;

/// <summary>Answers: what has come to rest on these units?</summary>
public static class UnitDependents
{
    /// <summary>For each unit in use, the codes of what rests on it, such as has-posts.</summary>
    public static async Task<ILookup<Guid, string>> RestingOn(this NpgsqlConnection tenant, IEnumerable<Guid> unitIds) =>
        (await tenant.QueryAsync<(Guid UnitId, string Code)>(
            """
            select u.id, c.code from unnest(@units) u(id)
            cross join lateral (
                select 'has-posts' as code where exists (select from platform.post_register p where p.tenant_id = current_setting('app.tenant_id') and p.unit_id = u.id)
                union all select 'has-persons' where exists (select from platform.person p where p.tenant_id = current_setting('app.tenant_id') and p.unit_id = u.id)
                union all select 'has-an-open-year' where exists (select from platform.ledger_line l where l.tenant_id = current_setting('app.tenant_id') and l.unit_id = u.id)
                union all select 'has-acts' where exists (select from platform.act_register a where a.tenant_id = current_setting('app.tenant_id') and a.unit_id = u.id)
                union all select 'has-evidence' where exists (select from platform.evidence_register e where e.tenant_id = current_setting('app.tenant_id') and e.unit_id = u.id)
                union all select 'has-portfolio' where exists (select from platform.post_portfolio c where c.tenant_id = current_setting('app.tenant_id') and c.unit_id = u.id)
                union all select 'has-groups' where exists (select from platform.leading_group g where g.tenant_id = current_setting('app.tenant_id') and g.unit_id = u.id)
                    or exists (select from platform.leading_group_office o where o.tenant_id = current_setting('app.tenant_id') and o.unit_id = u.id)
                union all select 'has-division' where exists (select from platform.topic_assignment a where a.tenant_id = current_setting('app.tenant_id') and a.unit_id = u.id)
                    or exists (select from platform.working_pattern w where w.tenant_id = current_setting('app.tenant_id')
                        and (u.id in (w.leading_unit_id, w.coordinating_unit_id) or u.id = any(w.joining_unit_ids)))
                    or exists (select from platform.discipline_supervision s where s.tenant_id = current_setting('app.tenant_id') and u.id in (s.unit_id, s.supervisor_unit_id))
                union all select 'has-roles' where exists (
                    select from platform.mt_doc_accountgrants g
                    where g.tenant_id = current_setting('app.tenant_id') and g.data -> 'grants' @> jsonb_build_array(jsonb_build_object('unitId', u.id)))
            ) c
            """,
            new { units = unitIds.ToArray() })).ToLookup(row => row.UnitId, row => row.Code);
}
