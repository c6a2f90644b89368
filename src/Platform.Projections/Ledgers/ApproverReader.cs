using Dapper;
using Npgsql;

namespace Platform.Projections.Ledgers;

/// <summary>A post that is asked to agree, and who holds it today; nobody when it is vacant.</summary>
public sealed record ApproverPost(Guid PostId, string TitleZh, string UnitNameZh, Guid? PersonId, string? HolderName);

/// <summary>Finds the posts that a rule about confirming means for a unit.</summary>
public static class ApproverReader
{
    /// <summary>Of each role the post nearest above the unit, and the posts named by themselves; those that were abolished are left out.</summary>
    public static async Task<IReadOnlyList<ApproverPost>> Approvers(
        this NpgsqlConnection tenant, Guid unitId, IEnumerable<string> roleIds, IEnumerable<Guid> postIds, DateOnly today) =>
        [.. await tenant.QueryAsync<ApproverPost>(
            """
            with asked as (
                (select distinct on (p.role_id) p.post_id
                    from platform.unit_node d
                    join platform.unit_node u on u.tenant_id = d.tenant_id and d.path <@ u.path
                    join platform.post_register p on p.tenant_id = u.tenant_id and p.unit_id = u.unit_id
                    where d.tenant_id = current_setting('app.tenant_id') and d.unit_id = @unitId and p.role_id = any(@roleIds) and p.abolished_on is null
                    order by p.role_id, nlevel(u.path) desc, p.established_on, p.post_id)
                union
                select post_id from platform.post_register
                where tenant_id = current_setting('app.tenant_id') and post_id = any(@postIds) and abolished_on is null)
            select p.post_id, p.title_zh, u.name_zh as unit_name_zh, h.person_id, person.name as holder_name
            from asked
            join platform.post_register p on p.post_id = asked.post_id and p.tenant_id = current_setting('app.tenant_id')
            join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
            left join lateral (
                select person_id from platform.post_holder held
                where held.tenant_id = p.tenant_id and held.post_id = p.post_id and held.from_on <= @today and (held.to_on is null or held.to_on > @today)
                order by held.acting desc, held.from_on desc limit 1) h on true
            left join platform.person on person.tenant_id = p.tenant_id and person.person_id = h.person_id
            order by u.position, p.established_on, p.post_id
            """,
            new { unitId, roleIds = roleIds.ToArray(), postIds = postIds.ToArray(), today })];
}
