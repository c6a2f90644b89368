using Dapper;
using Npgsql;
using Platform.Projections.Ledgers;

namespace Platform.Projections.Compliance;

public sealed record UnitOverview(Guid UnitId, Guid? ParentId, string NameZh, string UnitType, Counts Own, Counts Subtree, Rate? Rate);

public sealed record UnitMonth(Guid UnitId, int Month, Counts Counts);

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
        var cells = (await tenant.QueryAsync<CellRow>(
            """
            select unit_id, extract(month from case when due_on = 'infinity' then window_to else due_on end)::int as month,
                platform.state_on(status, window_from, nullif(due_on, 'infinity'), @today) as state, sum(count)::int as count
            from platform.unit_status
            where tenant_id = current_setting('app.tenant_id') and year = @year and count <> 0
            group by 1, 2, 3
            """,
            new { year, today })).Where(cell => known.Contains(cell.UnitId)).ToList();
        var own = cells.ToLookup(cell => cell.UnitId);
        var subtree = units.ToDictionary(unit => unit.UnitId, unit => Counts.Of(own[unit.UnitId].Select(cell => (cell.State, cell.Count))));
        var each = new Dictionary<Guid, Counts>(subtree);
        // Deepest first, so that each unit is whole before it is added to the one above.
        foreach (var unit in Enumerable.Reverse(units))
        {
            if (unit.ParentId is { } parent && subtree.TryGetValue(parent, out var above))
            {
                subtree[parent] = above + subtree[unit.UnitId];
            }
        }

        var all = each.Values.Aggregate(new Counts(), (sum, counts) => sum + counts);
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
                unit.UnitId, unit.ParentId, unit.NameZh, unit.UnitType, each[unit.UnitId], subtree[unit.UnitId], subtree[unit.UnitId].Rate()))],
            [.. cells.GroupBy(cell => (cell.UnitId, cell.Month))
                .Select(group => new UnitMonth(group.Key.UnitId, group.Key.Month, Counts.Of(group.Select(cell => (cell.State, cell.Count)))))],
            await tenant.Freshness(now));
    }

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

    private sealed record CellRow(Guid UnitId, int Month, string State, int Count);
}
