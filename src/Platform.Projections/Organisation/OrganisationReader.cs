using System.Text.Json;
using Dapper;
using Npgsql;
using Platform.Domain.Organisation;
using Platform.Domain.Schemes;
using Platform.Projections.Schemes;

namespace Platform.Projections.Organisation;

public sealed record UnitRow(
    Guid Id,
    string Code,
    string NameZh,
    string? NameEn,
    string UnitType,
    Guid? ParentId,
    DateOnly OpenedOn,
    DateOnly? DissolvedOn,
    Guid? SuccessorId);

// Members and not a constructor: Dapper knows the type of an array column only when it reads one.
public sealed record PostRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string RoleId { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public string[] ResponsibilityTypes { get; init; } = [];

    public DateOnly EstablishedOn { get; init; }

    public DateOnly? AbolishedOn { get; init; }

    public Guid? VacancyOwnerId { get; init; }

    public Guid? CaretakerId { get; init; }

    public string? CaretakerTitleZh { get; init; }

    public string? CaretakerUnitNameZh { get; init; }

    public string? CaretakerName { get; init; }

    public long Version { get; init; }
}

public sealed record TenureRow(Guid PostId, Guid PersonId, string? Name, DateOnly FromOn, DateOnly? ToOn, bool Acting);

/// <summary>A post that stands, with its holder of today.</summary>
public sealed record StandingPost(Guid Id, Guid UnitId, string UnitNameZh, string RoleId, string TitleZh, string? HolderName);

public sealed record ChargeRow(Guid PostId, Guid UnitId, string UnitNameZh, DateOnly FromOn, DateOnly? UntilOn);

/// <summary>Reads units and posts of the connection's tenant.</summary>
public static class OrganisationReader
{
    private const string Mine = "tenant_id = current_setting('app.tenant_id')";

    /// <summary>All units, dissolved ones too, in the order in which they were opened.</summary>
    public static async Task<IReadOnlyList<UnitRow>> OrganisationUnits(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<UnitRow>(
            $"""
            select unit_id as id, code, name_zh, name_en, unit_type, parent_id, opened_on, dissolved_on, successor_id
            from platform.unit_node where {Mine} order by position, code
            """)];

    public static Task<PostUnit?> PostUnit(this NpgsqlConnection tenant, Guid unitId) =>
        tenant.QuerySingleOrDefaultAsync<PostUnit>($"select name_zh, opened_on, dissolved_on from platform.unit_node where {Mine} and unit_id = @unitId", new { unitId });

    /// <summary>The unit and every unit above it, nearest first; empty when the unit is unknown.</summary>
    public static async Task<IReadOnlyList<Guid>> UnitAndAncestors(this NpgsqlConnection tenant, Guid unitId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select above.unit_id from platform.unit_node unit
            join platform.unit_node above on above.tenant_id = unit.tenant_id and unit.path <@ above.path
            where unit.tenant_id = current_setting('app.tenant_id') and unit.unit_id = @unitId order by nlevel(above.path) desc
            """,
            new { unitId })];

    /// <summary>The version of the organization's stream; 0 while nothing is recorded.</summary>
    public static async Task<long> OrganisationVersion(this NpgsqlConnection tenant, Guid treeId) =>
        await tenant.ExecuteScalarAsync<long?>($"select version from events.mt_streams where {Mine} and id = @treeId", new { treeId }) ?? 0;

    /// <summary>The unit types of the bureau's rules; null while it has none.</summary>
    public static async Task<IReadOnlyList<UnitType>?> UnitTypes(this NpgsqlConnection tenant) =>
        await tenant.UnitTypesInForce() is { } json ? JsonSerializer.Deserialize<List<UnitType>>(json, Json.Options) : null;

    /// <summary>The roles of the bureau's rules by id; null while it has none.</summary>
    public static async Task<IReadOnlyDictionary<string, PostRole>?> Roles(this NpgsqlConnection tenant) =>
        await tenant.QueryFirstOrDefaultAsync<string>(
            $"""
            select (pack -> 'roles')::text from platform.scheme_register
            where {Mine} and status <> 'withdrawn' order by (status = 'issued') desc, imported_at desc limit 1
            """) is { } json
            ? JsonSerializer.Deserialize<List<Role>>(json, Json.Options)!.ToDictionary(
                role => role.Id, role => new PostRole(role.TitleZh, role.TitleEn, role.ResponsibilityType))
            : null;

    /// <summary>Posts that stand, of one unit or of all, and one more than asked for when there are more.</summary>
    public static async Task<IReadOnlyList<PostRow>> Posts(this NpgsqlConnection tenant, Guid? unitId, DateOnly today, int skip, int take) =>
        [.. await tenant.QueryAsync<PostRow>(
            """
            select p.post_id as id, p.unit_id, u.name_zh as unit_name_zh, p.role_id, p.title_zh, p.title_en, p.responsibility_types, p.established_on, p.abolished_on, p.vacancy_owner_id, p.version,
                care.post_id as caretaker_id, care.title_zh as caretaker_title_zh, home.name_zh as caretaker_unit_name_zh, (
                    select n.name from platform.holder_of(care.post_id, @today) h join platform.person n on n.tenant_id = p.tenant_id and n.person_id = h.person_id) as caretaker_name
            from platform.post_register p join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
            left join platform.post_register care on care.tenant_id = p.tenant_id and care.post_id = platform.caretaker_of(p.post_id)
                and (p.vacancy_owner_id is not null or not exists (select from platform.holder_of(p.post_id, @today)))
            left join platform.unit_node home on home.tenant_id = care.tenant_id and home.unit_id = care.unit_id
            where p.tenant_id = current_setting('app.tenant_id') and p.abolished_on is null and (@unitId::uuid is null or p.unit_id = @unitId)
            order by u.position, p.established_on, p.post_id offset @skip limit @take + 1
            """,
            new { unitId, today, skip, take })];

    public static async Task<ILookup<Guid, TenureRow>> Tenures(this NpgsqlConnection tenant, IEnumerable<Guid> postIds) =>
        (await tenant.QueryAsync<TenureRow>(
            """
            select h.post_id, h.person_id, n.name, h.from_on, h.to_on, h.acting
            from platform.post_holder h left join platform.person n on n.tenant_id = h.tenant_id and n.person_id = h.person_id
            where h.tenant_id = current_setting('app.tenant_id') and h.post_id = any(@posts) order by h.from_on
            """,
            new { posts = postIds.ToArray() })).ToLookup(row => row.PostId);

    /// <summary>The units in the charge of posts; a charge ends at the latest with its unit.</summary>
    public static async Task<ILookup<Guid, ChargeRow>> Portfolios(this NpgsqlConnection tenant, IEnumerable<Guid> postIds) =>
        (await tenant.QueryAsync<ChargeRow>(
            """
            select c.post_id, c.unit_id, u.name_zh as unit_name_zh, c.from_on, least(c.until_on, u.dissolved_on) as until_on
            from platform.post_portfolio c join platform.unit_node u on u.tenant_id = c.tenant_id and u.unit_id = c.unit_id
            where c.tenant_id = current_setting('app.tenant_id') and c.post_id = any(@posts) and c.from_on is distinct from c.until_on
            order by u.position, c.from_on
            """,
            new { posts = postIds.ToArray() })).ToLookup(row => row.PostId);

    /// <summary>The posts of these units that stand, the oldest first.</summary>
    public static async Task<IReadOnlyList<StandingPost>> StandingPosts(this NpgsqlConnection tenant, Guid[] unitIds) =>
        [.. await tenant.QueryAsync<StandingPost>($"{Standing} and p.unit_id = any(@unitIds) order by u.position, p.established_on, p.post_id", new { unitIds })];

    public static Task<StandingPost?> StandingPost(this NpgsqlConnection tenant, Guid postId) =>
        tenant.QuerySingleOrDefaultAsync<StandingPost>($"{Standing} and p.post_id = @postId", new { postId });

    /// <summary>Chinese titles of posts, abolished ones too.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> PostTitles(this NpgsqlConnection tenant, IEnumerable<Guid> postIds) =>
        (await tenant.QueryAsync<(Guid Id, string TitleZh)>(
            $"select post_id, title_zh from platform.post_register where {Mine} and post_id = any(@ids)", new { ids = postIds.Distinct().ToArray() }))
            .ToDictionary(row => row.Id, row => row.TitleZh);

    private const string Standing =
        """
        select p.post_id as id, p.unit_id, u.name_zh as unit_name_zh, p.role_id, p.title_zh,
            (select n.name from platform.post_holder h join platform.person n on n.tenant_id = h.tenant_id and n.person_id = h.person_id
                where h.tenant_id = p.tenant_id and h.post_id = p.post_id and h.to_on is null order by h.acting desc limit 1) as holder_name
        from platform.post_register p join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
        where p.tenant_id = current_setting('app.tenant_id') and p.abolished_on is null
        """;
}
