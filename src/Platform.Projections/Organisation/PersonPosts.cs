using Dapper;
using Npgsql;

namespace Platform.Projections.Organisation;

/// <summary>A post that a person holds, held or will hold.</summary>
/// <param name="To">First day without it; null while it runs.</param>
public sealed record PersonPostRow(Guid PostId, Guid UnitId, string UnitNameZh, string TitleZh, string TitleEn, DateOnly From, DateOnly? To, bool Acting);

/// <summary>Reads which posts a person of the connection's tenant has had.</summary>
public static class PersonPosts
{
    public static async Task<IReadOnlyList<PersonPostRow>> PostsHeldBy(this NpgsqlConnection tenant, Guid personId) =>
        [.. await tenant.QueryAsync<PersonPostRow>(
            """
            select h.post_id, p.unit_id, u.name_zh as unit_name_zh, p.title_zh, p.title_en, h.from_on as "from", h.to_on as "to", h.acting
            from platform.post_holder h
            join platform.post_register p on p.tenant_id = h.tenant_id and p.post_id = h.post_id
            join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
            where h.tenant_id = current_setting('app.tenant_id') and h.person_id = @personId and h.from_on is distinct from h.to_on
            order by h.from_on desc, u.position
            """,
            new { personId })];

    /// <summary>Whether a person is of a unit: kept there in the register, or holding one of its posts on the day.</summary>
    public static Task<bool> BelongsTo(this NpgsqlConnection tenant, Guid personId, Guid unitId, DateOnly day) =>
        tenant.ExecuteScalarAsync<bool>(
            """
            select exists (select from platform.person where tenant_id = current_setting('app.tenant_id') and person_id = @personId and unit_id = @unitId)
                or exists (
                    select from platform.post_register p
                    where p.tenant_id = current_setting('app.tenant_id') and p.unit_id = @unitId and p.abolished_on is null
                      and exists (select from platform.holder_of(p.post_id, @day) h where h.person_id = @personId))
            """,
            new { personId, unitId, day });

    /// <summary>The posts of a unit that stand on a day, for its leading body: the order of the organization's own posts.</summary>
    public static async Task<IReadOnlyList<UnitPostRow>> UnitPosts(this NpgsqlConnection tenant, Guid unitId, DateOnly day) =>
        [.. await tenant.QueryAsync<UnitPostRow>(
            """
            select p.post_id, p.title_zh, p.title_en, p.responsibility_types, n.name as holder_name, coalesce(h.acting, false) as acting
            from platform.post_register p
            left join lateral platform.holder_of(p.post_id, @day) h on true
            left join platform.person n on n.tenant_id = p.tenant_id and n.person_id = h.person_id
            where p.tenant_id = current_setting('app.tenant_id') and p.unit_id = @unitId and p.established_on <= @day
              and (p.abolished_on is null or p.abolished_on > @day)
            order by p.established_on, p.post_id
            """,
            new { unitId, day })];
}

/// <summary>Members and not a constructor, for the array.</summary>
public sealed record UnitPostRow
{
    public Guid PostId { get; init; }

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public string[] ResponsibilityTypes { get; init; } = [];

    public string? HolderName { get; init; }

    public bool Acting { get; init; }
}
