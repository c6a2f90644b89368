using Dapper;
using Npgsql;
using Platform.Domain.Ledgers.Derivation;

namespace Platform.Projections.Organisation;

/// <summary>A unit as other features need it.</summary>
public sealed record UnitFact(Guid Id, string Code, string NameZh, string? NameEn, string UnitType, DateOnly OpenedOn, DateOnly? DissolvedOn);

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

    /// <summary>The posts of a year with the units in their charge; a charge ends at the latest with its unit.</summary>
    public static async Task<IReadOnlyList<PostFacts>> PostsFor(this NpgsqlConnection tenant, int year)
    {
        var (firstDay, lastDay) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var charges = (await tenant.QueryAsync<ChargeRow>(
            """
            select c.post_id, c.unit_id, u.name_zh as unit_name_zh, c.from_on, least(c.until_on, u.dissolved_on) as until_on
            from platform.post_portfolio c join platform.unit_node u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id
            where c.tenant_id = current_setting('app.tenant_id') and c.from_on <= @lastDay
              and coalesce(least(c.until_on, u.dissolved_on), 'infinity') > greatest(c.from_on, @firstDay)
            order by u.position, c.from_on
            """,
            new { firstDay, lastDay })).ToLookup(row => row.PostId, row => new PortfolioUnit(row.UnitId, row.FromOn, row.UntilOn));
        var posts = await tenant.QueryAsync<PostFacts>(
            """
            select post_id as id, unit_id, role_id, established_on
            from platform.post_register
            where tenant_id = current_setting('app.tenant_id') and (abolished_on is null or abolished_on > @lastDay)
            """,
            new { lastDay });
        return [.. posts.Select(post => post with { Portfolio = [.. charges[post.Id]] })];
    }

    /// <summary>What a post is called; null when there is no such post in the tenant.</summary>
    public static Task<string?> PostTitle(this NpgsqlConnection tenant, Guid postId) =>
        tenant.QuerySingleOrDefaultAsync<string?>(
            "select title_zh from platform.post_register where tenant_id = current_setting('app.tenant_id') and post_id = @postId", new { postId });

    /// <summary>The posts that a person holds on a day, and the vacant ones that these look after.</summary>
    public static async Task<Guid[]> PostsOf(this NpgsqlConnection tenant, Guid personId, DateOnly day) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            with held as (
                select distinct post_id from platform.post_holder
                where tenant_id = current_setting('app.tenant_id') and person_id = @personId and from_on <= @day and (to_on is null or to_on > @day))
            select post_id from held
            union
            select p.post_id from platform.post_register p
            where p.tenant_id = current_setting('app.tenant_id') and p.abolished_on is null
              and (p.vacancy_owner_id in (select post_id from held) or exists (
                    select from platform.post_register mine
                    join platform.unit_node home on home.tenant_id = mine.tenant_id and home.unit_id = mine.unit_id
                    join platform.unit_node own on own.tenant_id = p.tenant_id and own.unit_id = p.unit_id and own.path <@ home.path
                    where mine.tenant_id = p.tenant_id and mine.post_id in (select post_id from held) and 'first-responsible' = any(mine.responsibility_types)))
              and platform.caretaker_of(p.post_id) in (select post_id from held) and not exists (select from platform.holder_of(p.post_id, @day))
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
