using Dapper;
using Npgsql;

namespace Platform.Projections.Organisation;

/// <summary>A unit as other features need it.</summary>
public sealed record UnitFact(Guid Id, string Code, string NameZh, string? NameEn, string UnitType, DateOnly OpenedOn, DateOnly? DissolvedOn);

/// <summary>A post as other features need it.</summary>
public sealed record PostFact(Guid Id, Guid UnitId, string RoleId, DateOnly EstablishedOn);

/// <summary>Reads units and posts of the connection's tenant.</summary>
public static class UnitReader
{
    public static Task<UnitFact?> Unit(this NpgsqlConnection tenant, Guid unitId) =>
        tenant.QuerySingleOrDefaultAsync<UnitFact>(
            """
            select unit_id as id, code, name_zh, name_en, unit_type, opened_on, dissolved_on
            from platform.unit_node where tenant_id = current_setting('app.tenant_id') and unit_id = @unitId
            """,
            new { unitId });

    public static async Task<IReadOnlyList<UnitFact>> Units(this NpgsqlConnection tenant, Guid[]? unitIds = null) =>
        [.. await tenant.QueryAsync<UnitFact>(
            """
            select unit_id as id, code, name_zh, name_en, unit_type, opened_on, dissolved_on
            from platform.unit_node
            where tenant_id = current_setting('app.tenant_id') and (@unitIds::uuid[] is null or unit_id = any(@unitIds))
            order by position
            """,
            new { unitIds })];

    public static async Task<IReadOnlyList<PostFact>> PostsFor(this NpgsqlConnection tenant, int year) =>
        [.. await tenant.QueryAsync<PostFact>(
            """
            select post_id as id, unit_id, role_id, established_on
            from platform.post_register
            where tenant_id = current_setting('app.tenant_id') and (abolished_on is null or abolished_on > @lastDay)
            """,
            new { lastDay = new DateOnly(year, 12, 31) })];

    /// <summary>What a post is called; null when there is no such post in the tenant.</summary>
    public static Task<string?> PostTitle(this NpgsqlConnection tenant, Guid postId) =>
        tenant.QuerySingleOrDefaultAsync<string?>(
            "select title_zh from platform.post_register where tenant_id = current_setting('app.tenant_id') and post_id = @postId", new { postId });

    /// <summary>The posts that a person holds on a day.</summary>
    public static async Task<Guid[]> PostsOf(this NpgsqlConnection tenant, Guid personId, DateOnly day) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select distinct post_id from platform.post_holder
            where tenant_id = current_setting('app.tenant_id') and person_id = @personId and from_on <= @day and (to_on is null or to_on > @day)
            """,
            new { personId, day })];

    /// <summary>Whether a unit is one of the given units or under one of them.</summary>
    public static Task<bool> IsWithin(this NpgsqlConnection tenant, Guid unitId, Guid[] units) =>
        tenant.ExecuteScalarAsync<bool>(
            """
            select exists (
                select from platform.unit_node n join platform.unit_node r on r.tenant_id = n.tenant_id and n.path <@ r.path
                where n.tenant_id = current_setting('app.tenant_id') and n.unit_id = @unitId and r.unit_id = any(@units))
            """,
            new { unitId, units });

    /// <summary>Names for person ids; who is gone from the register is absent here.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> PersonNames(this NpgsqlConnection tenant, IEnumerable<Guid> personIds) =>
        (await tenant.QueryAsync<(Guid Id, string Name)>(
            "select person_id, name from platform.person where tenant_id = current_setting('app.tenant_id') and person_id = any(@ids)",
            new { ids = personIds.Distinct().ToArray() })).ToDictionary(row => row.Id, row => row.Name);
}
