using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

/// <summary>A post on a day: what it is called, who held it, and whether it is first responsible in its unit.</summary>
/// <param name="TitleZh">With the name of its unit before it.</param>
public sealed record PostOnDay(Guid PostId, Guid UnitId, string TitleZh, Guid? PersonId, bool IsHead);

public static class MinutedReader
{
    /// <summary>Of some posts those that stood on a day, with their holders of that day.</summary>
    public static async Task<IReadOnlyList<PostOnDay>> PostsOnDay(this NpgsqlConnection tenant, IEnumerable<Guid> postIds, DateOnly day) =>
        [.. await tenant.QueryAsync<PostOnDay>(
            """
            select p.post_id, p.unit_id, n.name_zh || p.title_zh as title_zh, h.person_id, 'first-responsible' = any(p.responsibility_types) as is_head
            from platform.post_register p
            join platform.unit_node n on n.tenant_id = p.tenant_id and n.unit_id = p.unit_id
            left join lateral platform.holder_of(p.post_id, @day) h on true
            where p.tenant_id = current_setting('app.tenant_id') and p.post_id = any(@ids) and p.established_on <= @day and (p.abolished_on is null or p.abolished_on > @day)
            order by n.position, p.established_on, p.post_id
            """,
            new { ids = postIds.Distinct().ToArray(), day })];
}
