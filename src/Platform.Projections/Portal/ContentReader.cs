using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Portal;

/// <summary>Something that the rules make due on a day.</summary>
public sealed record CalendarEntry(DateOnly DueOn, string TitleZh, string TitleEn);

/// <summary>A channel of the bureau's own, without the post that answers for it.</summary>
/// <param name="Kind">A kind that the bureau defined itself is <c>other</c> to those outside.</param>
public sealed record PublishedChannel(
    [property: AllowedValues("site", "account", "publication", "venue", "club", "other")] string Kind, string NameZh, string? Address, string UnitNameZh);

/// <summary>A bulletin, without whoever issued or read it and without what lies beside it.</summary>
public sealed record PublishedBulletinRow
{
    public string Kind { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public string[] Paragraphs { get; init; } = [];

    public string[] Articles { get; init; } = [];

    public DateOnly IssuedOn { get; init; }
}

/// <summary>How the duties of a unit, or of a month, stand.</summary>
public sealed record GroupCounts<TKey>(TKey Key, string NameZh, Counts Counts);

/// <summary>Reads what may be published of the connection's tenant. No column of a person is asked for.</summary>
public static class ContentReader
{
    /// <summary>
    /// How the duties of a year stand, by the month in which they are due or in which their windows end. From the ledger itself and
    /// not from the roll-ups, which may be behind: what is frozen has to be right.
    /// </summary>
    public static async Task<IReadOnlyList<GroupCounts<int>>> MonthsOf(this NpgsqlConnection tenant, int year, DateOnly today) => Grouped(await tenant.QueryAsync<(int, string, string, int)>(
        """
        select extract(month from coalesce(l.due_on, l.window_to))::int, '', platform.state_on(l.status, l.window_from, l.due_on, @today), count(*)::int
        from platform.ledger_line l where l.tenant_id = current_setting('app.tenant_id') and l.year = @year group by 1, 3 order by 1
        """,
        new { year, today }));

    /// <summary>The same for each unit right under the top, with everything that lay below it on the duty's own day.</summary>
    public static async Task<IReadOnlyList<GroupCounts<Guid>>> UnitsOf(this NpgsqlConnection tenant, int year, DateOnly today) => Grouped(await tenant.QueryAsync<(Guid, string, string, int)>(
        """
        select n.unit_id, n.name_zh, platform.state_on(l.status, l.window_from, l.due_on, @today), count(*)::int
        from platform.unit_node n
        join platform.unit_node top on top.tenant_id = n.tenant_id and top.unit_id = n.parent_id and top.parent_id is null
        cross join lateral platform.units_below(n.unit_id) b
        join platform.ledger_line l on l.tenant_id = n.tenant_id and l.unit_id = b.unit_id and l.year = @year
            and coalesce(l.due_on, l.window_to) >= b.from_on and coalesce(l.due_on, l.window_to) < b.until_on
        where n.tenant_id = current_setting('app.tenant_id')
        group by n.unit_id, n.name_zh, n.position, 3 order by n.position, n.unit_id
        """,
        new { year, today }));

    // In the order in which the groups came.
    private static List<GroupCounts<TKey>> Grouped<TKey>(IEnumerable<(TKey Key, string NameZh, string State, int Count)> rows)
        where TKey : notnull =>
        [.. rows.GroupBy(row => (row.Key, row.NameZh)).Select(group => new GroupCounts<TKey>(group.Key.Key, group.Key.NameZh, Counts.Of(group.Select(row => (row.State, row.Count)))))];

    /// <summary>What the rules make due in a year. What was demanded or agreed by itself is left out: its title may name somebody.</summary>
    public static async Task<IReadOnlyList<CalendarEntry>> CalendarOf(this NpgsqlConnection tenant, int year) =>
        [.. await tenant.QueryAsync<CalendarEntry>(
            """
            select distinct l.due_on, o.title_zh, o.title_en from platform.ledger_line l
            join platform.scheme_obligation o on o.tenant_id = l.tenant_id and o.scheme_id = l.scheme_id and o.obligation_id = l.obligation_id
            where l.tenant_id = current_setting('app.tenant_id') and l.year = @year and l.due_on is not null and l.status <> 'withdrawn'
            order by 1, 2, 3 limit 5000
            """,
            new { year })];

    /// <summary>Channels that were not closed, in the order of the organisation.</summary>
    public static async Task<IReadOnlyList<PublishedChannel>> ChannelsInUse(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<PublishedChannel>(
            """
            select case when c.kind in ('site', 'account', 'publication', 'venue', 'club') then c.kind else 'other' end as kind, c.name_zh, c.address, n.name_zh as unit_name_zh from platform.channel c
            join platform.unit_node n on n.tenant_id = c.tenant_id and n.unit_id = c.unit_id
            where c.tenant_id = current_setting('app.tenant_id') and c.closed_on is null order by n.position, c.kind, c.name_zh, c.channel_id limit 2000
            """)];

    /// <summary>A bulletin that is issued and stands: neither withdrawn nor replaced by another.</summary>
    public static Task<PublishedBulletinRow?> StandingBulletin(this NpgsqlConnection tenant, Guid bulletinId) =>
        tenant.QuerySingleOrDefaultAsync<PublishedBulletinRow>(
            """
            select kind, number, title, paragraphs, articles, issued_on from platform.bulletin
            where tenant_id = current_setting('app.tenant_id') and bulletin_id = @bulletinId and issued_on is not null and withdrawn_on is null and superseded_by is null
            """,
            new { bulletinId });
}
