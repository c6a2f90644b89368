using Dapper;
using Npgsql;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

public sealed record UnitOverview(Guid UnitId, Guid? ParentId, string NameZh, string UnitType, Counts Own, Counts Subtree, Rate? Rate);

/// <param name="Subtree">With everything that lay below the unit on the day of each duty.</param>
public sealed record UnitMonth(Guid UnitId, int Month, Counts Counts, Counts Subtree);

/// <param name="AsOf">The instant up to which figures hold: the last event that the projection has applied.</param>
/// <param name="BehindBy">Events recorded since.</param>
public sealed record Freshness(DateTimeOffset AsOf, long BehindBy);

public sealed record BureauOverview(
    int Year, Counts Counts, Rate? Rate, int DueWithin30Days, IReadOnlyList<UnitOverview> Units, IReadOnlyList<UnitMonth> Months, Freshness Freshness);

/// <summary>Reads the roll-up of the connection's tenant from counts kept by increment.</summary>
public static class OverviewReader
{
    public static async Task<BureauOverview> Overview(this NpgsqlConnection tenant, int year, Guid[]? reachUnits, DateOnly today, DateTimeOffset now)
    {
        var units = (await tenant.QueryAsync<UnitRow>(
            """
            select n.unit_id, n.parent_id, n.name_zh, n.unit_type
            from platform.unit_node n
            where n.tenant_id = current_setting('app.tenant_id') and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node r where r.tenant_id = n.tenant_id and r.unit_id = any(@reachUnits) and n.path <@ r.path))
            order by nlevel(n.path), n.position
            """,
            new { reachUnits })).ToList();
        var known = units.Select(unit => unit.UnitId).ToHashSet();
        var past = await tenant.Placements(year);
        var cells = (await tenant.QueryAsync<CellRow>(
            """
            select unit_id, extract(month from day)::int as month, (select count(*) from unnest(@moves) m where m <= day)::int as era,
                platform.state_on(status, window_from, nullif(due_on, 'infinity'), @today) as state, sum(count)::int as count
            from platform.unit_status, lateral (select case when due_on = 'infinity' then window_to else due_on end as day) as own
            where tenant_id = current_setting('app.tenant_id') and year = @year and count <> 0
            group by 1, 2, 3, 4
            """,
            new { year, today, moves = past.Days })).Where(cell => known.Contains(cell.UnitId)).ToList();
        var own = Sum(cells, cell => [(cell.UnitId, 0)]);
        var subtree = Sum(cells, cell => past.UnitAndAbove(cell.UnitId, cell.Era).Select(unit => (unit, 0)));
        var months = Sum(cells, cell => [(cell.UnitId, cell.Month)]);
        var monthsBelow = Sum(cells, cell => past.UnitAndAbove(cell.UnitId, cell.Era).Where(known.Contains).Select(unit => (unit, cell.Month)));
        var all = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        var dueSoon = await tenant.ExecuteScalarAsync<int>(
            """
            select coalesce(sum(count), 0)::int from platform.unit_status
            where tenant_id = current_setting('app.tenant_id') and year = @year and status = 'pending'
              and due_on between @today and @today + 30 and (@reachUnits::uuid[] is null or unit_id = any(@ids))
            """,
            new { year, today, reachUnits, ids = known.ToArray() });
        return new(
            year,
            all,
            all.Rate(),
            dueSoon,
            [.. units.Select(unit => new UnitOverview(
                unit.UnitId, unit.ParentId, unit.NameZh, unit.UnitType, Of(own, unit.UnitId, 0), Of(subtree, unit.UnitId, 0), Of(subtree, unit.UnitId, 0).Rate()))],
            [.. monthsBelow.Keys.Select(key => new UnitMonth(key.Unit, key.Month, Of(months, key.Unit, key.Month), monthsBelow[key]))],
            await tenant.Freshness(now));
    }

    private static Counts Of(Dictionary<(Guid Unit, int Month), Counts> sums, Guid unit, int month) => sums.GetValueOrDefault((unit, month)) ?? new();

    private static Dictionary<(Guid Unit, int Month), Counts> Sum(IEnumerable<CellRow> cells, Func<CellRow, IEnumerable<(Guid Unit, int Month)>> into) =>
        cells.SelectMany(cell => into(cell).Select(key => (key, cell)))
            .GroupBy(pair => pair.key, pair => (pair.cell.State, pair.cell.Count)).ToDictionary(group => group.Key, Counts.Of);

    /// <summary>How far the roll-ups have come. The progress of a projection belongs to no tenant.</summary>
    public static async Task<Freshness> Freshness(this NpgsqlConnection connection, DateTimeOffset now)
    {
        var (behind, age) = await connection.QuerySingleAsync<(long Behind, double Age)>(
            """
            select coalesce(max(last_seq_id) filter (where name = 'HighWaterMark'), 0) - coalesce(max(last_seq_id) filter (where name = 'Compliance:All'), 0) as behind,
                coalesce(extract(epoch from now() - max(last_updated) filter (where name = 'HighWaterMark')), 0)::float8 as age
            from events.mt_event_progression
            """);
        return new(now.AddSeconds(-age), Math.Max(0, behind));
    }

    private sealed record UnitRow(Guid UnitId, Guid? ParentId, string NameZh, string UnitType);

    private sealed record CellRow(Guid UnitId, int Month, int Era, string State, int Count);
}
