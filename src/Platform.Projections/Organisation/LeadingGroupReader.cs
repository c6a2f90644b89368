using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Organisation;

/// <summary>A leading group as it is listed.</summary>
public record LeadingGroupRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    /// <summary>Whether it leads in the whole bureau or in a unit of it.</summary>
    [AllowedValues("bureau", "unit")]
    public string Level { get; init; } = string.Empty;

    public string NameZh { get; init; } = string.Empty;

    public string? NameEn { get; init; }

    public string? Article { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly EstablishedOn { get; init; }

    /// <summary>First day without it.</summary>
    public DateOnly? EndedOn { get; init; }

    public string? EndedBecause { get; init; }

    public long Version { get; init; }
}

/// <summary>A seat of a group and who fills its post on the day that was asked about.</summary>
/// <param name="Until">First day without it.</param>
public sealed record GroupSeatRow(
    Guid GroupId, string Part, Guid PostId, string TitleZh, string TitleEn, string UnitNameZh, string? HolderName, bool Acting, DateOnly From, DateOnly? Until);

public sealed record GroupOfficeRow(
    Guid GroupId, Guid UnitId, string UnitNameZh, Guid? HeadPostId, string? HeadTitleZh, string? HeadTitleEn, string? HeadName, DateOnly From, DateOnly? Until);

/// <summary>Reads leading groups of the connection's tenant.</summary>
public static class LeadingGroupReader
{
    /// <summary>The groups that were there on a day; those of all days when none is given.</summary>
    public static async Task<IReadOnlyList<LeadingGroupRow>> LeadingGroups(this NpgsqlConnection tenant, DateOnly? day, Guid? groupId = null) =>
        [.. await tenant.QueryAsync<LeadingGroupRow>(
            """
            select g.group_id as id, g.unit_id, u.name_zh as unit_name_zh, g.level, g.name_zh, g.name_en, g.article, g.document_number, g.established_on,
                g.ended_on, g.ended_because, g.version
            from platform.leading_group g join platform.unit_node u on u.tenant_id = g.tenant_id and u.unit_id = g.unit_id
            where g.tenant_id = current_setting('app.tenant_id') and (@groupId::uuid is null or g.group_id = @groupId)
              and (@day::date is null or (g.established_on <= @day and (g.ended_on is null or g.ended_on > @day)))
            order by g.level, u.position, g.established_on, g.group_id
            """,
            new { day, groupId })];

    /// <summary>The seats of groups, with the holders of a day; only those of that day, or with what was before.</summary>
    public static async Task<ILookup<Guid, GroupSeatRow>> GroupSeats(this NpgsqlConnection tenant, IEnumerable<Guid> groupIds, DateOnly day, bool withFormer = false) =>
        (await tenant.QueryAsync<GroupSeatRow>(
            """
            select s.group_id, s.part, s.post_id, p.title_zh, p.title_en, u.name_zh as unit_name_zh, n.name as holder_name, coalesce(h.acting, false) as acting,
                s.from_on as "from", s.until_on as until
            from platform.leading_group_seat s
            join platform.post_register p on p.tenant_id = s.tenant_id and p.post_id = s.post_id
            join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
            left join lateral platform.holder_of(s.post_id, @day) h on true
            left join platform.person n on n.tenant_id = s.tenant_id and n.person_id = h.person_id
            where s.tenant_id = current_setting('app.tenant_id') and s.group_id = any(@groups) and s.from_on is distinct from s.until_on
              and (@withFormer or (s.from_on <= @day and (s.until_on is null or s.until_on > @day)))
            order by s.composition, s.seat
            """,
            new { groups = groupIds.ToArray(), day, withFormer })).ToLookup(row => row.GroupId);

    public static async Task<ILookup<Guid, GroupOfficeRow>> GroupOffices(this NpgsqlConnection tenant, IEnumerable<Guid> groupIds, DateOnly day) =>
        (await tenant.QueryAsync<GroupOfficeRow>(
            """
            select o.group_id, o.unit_id, u.name_zh as unit_name_zh, o.head_post_id, p.title_zh as head_title_zh, p.title_en as head_title_en, n.name as head_name,
                o.from_on as "from", o.until_on as until
            from platform.leading_group_office o
            join platform.unit_node u on u.tenant_id = o.tenant_id and u.unit_id = o.unit_id
            left join platform.post_register p on p.tenant_id = o.tenant_id and p.post_id = o.head_post_id
            left join lateral platform.holder_of(o.head_post_id, @day) h on o.head_post_id is not null
            left join platform.person n on n.tenant_id = o.tenant_id and n.person_id = h.person_id
            where o.tenant_id = current_setting('app.tenant_id') and o.group_id = any(@groups) and o.from_on is distinct from o.until_on
              and o.from_on <= @day and (o.until_on is null or o.until_on > @day)
            """,
            new { groups = groupIds.ToArray(), day })).ToLookup(row => row.GroupId);

    /// <summary>Those of the posts that stand.</summary>
    public static async Task<IReadOnlySet<Guid>> Standing(this NpgsqlConnection tenant, IEnumerable<Guid> postIds) =>
        (await tenant.QueryAsync<Guid>(
            "select post_id from platform.post_register where tenant_id = current_setting('app.tenant_id') and abolished_on is null and post_id = any(@ids)",
            new { ids = postIds.ToArray() })).ToHashSet();

    /// <summary>Those of the units that exist on a day.</summary>
    public static async Task<IReadOnlySet<Guid>> ExistingUnits(this NpgsqlConnection tenant, IEnumerable<Guid> unitIds, DateOnly day) =>
        (await tenant.QueryAsync<Guid>(
            """
            select unit_id from platform.unit_node
            where tenant_id = current_setting('app.tenant_id') and unit_id = any(@ids) and opened_on <= @day and (dissolved_on is null or dissolved_on > @day)
            """,
            new { ids = unitIds.ToArray(), day })).ToHashSet();
}
