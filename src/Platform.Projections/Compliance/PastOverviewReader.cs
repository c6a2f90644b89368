using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Domain.Organisation;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Projections.Compliance;

/// <summary>The roll-up of a bureau as it stood: counts of that moment over the organisation of that day.</summary>
public static class PastOverviewReader
{
    public static async Task<BureauOverview> Overview(
        this NpgsqlConnection tenant, PastOrganisation organisation, int year, Guid[]? reachUnits, DateTimeOffset now)
    {
        var view = organisation.View;
        var units = await tenant.UnitsWithin(organisation, reachUnits);
        var known = units.Select(unit => unit.Id).ToHashSet();
        var cells = (await tenant.QueryAsync<CellRow>(
            $"""
            {PastDuties.Table(view)}
            select unit_id, placed_on, extract(month from coalesce(due_on, window_to))::int as month, state, count(*)::int as count,
                count(*) filter (where status = 'pending' and due_on between @Day and @Day + 30)::int as due_soon
            from duty group by 1, 2, 3, 4 order by 1, 2, 3, 4
            """,
            new { Year = year, view.Day, view.KnownBefore })).Where(cell => known.Contains(cell.UnitId)).ToList();
        var own = Sum(cells, cell => [(cell.UnitId, 0)]);
        var subtree = Sum(cells, cell => Above(cell).Select(unit => (unit, 0)));
        var months = Sum(cells, cell => [(cell.UnitId, cell.Month)]);
        var monthsBelow = Sum(cells, cell => Above(cell).Select(unit => (unit, cell.Month)));
        var all = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        return new(
            year,
            all,
            all.Rate(),
            cells.Sum(cell => cell.DueSoon),
            [.. units.Select(unit => new UnitOverview(
                unit.Id, organisation.ParentOf(unit.Id), unit.NameOn(view.Day).NameZh, unit.UnitType,
                Of(own, unit.Id, 0), Of(subtree, unit.Id, 0), Of(subtree, unit.Id, 0).Rate()))],
            // In one order, so that the same question has the same answer to the byte.
            [.. units.SelectMany(unit => Enumerable.Range(1, 12).Where(month => monthsBelow.ContainsKey((unit.Id, month)))
                .Select(month => new UnitMonth(unit.Id, month, Of(months, unit.Id, month), monthsBelow[(unit.Id, month)])))],
            await tenant.Freshness(view, now));

        IEnumerable<Guid> Above(CellRow cell) => organisation.UnitAndAbove(cell.UnitId, cell.PlacedOn).Where(known.Contains);
    }

    /// <summary>The units that had been opened, those above first, narrowed to those a reader may see today.</summary>
    public static async Task<IReadOnlyList<Unit>> UnitsWithin(this NpgsqlConnection tenant, PastOrganisation organisation, Guid[]? reachUnits)
    {
        var position = (await tenant.QueryAsync<(Guid UnitId, int Position)>(
            """
            select n.unit_id, n.position from platform.unit_node n
            where n.tenant_id = current_setting('app.tenant_id') and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node r where r.tenant_id = n.tenant_id and r.unit_id = any(@reachUnits) and n.path <@ r.path))
            """,
            new { reachUnits })).ToDictionary(row => row.UnitId, row => row.Position);
        return
        [
            .. organisation.Units.Where(unit => reachUnits is null || position.ContainsKey(unit.Id))
                .OrderBy(unit => organisation.UnitAndAbove(unit.Id, organisation.View.Day).Count)
                .ThenBy(unit => position.GetValueOrDefault(unit.Id, int.MaxValue)).ThenBy(unit => unit.Code, StringComparer.Ordinal),
        ];
    }

    private static Counts Of(Dictionary<(Guid Unit, int Month), Counts> sums, Guid unit, int month) => sums.GetValueOrDefault((unit, month)) ?? new();

    private static Dictionary<(Guid Unit, int Month), Counts> Sum(IEnumerable<CellRow> cells, Func<CellRow, IEnumerable<(Guid Unit, int Month)>> into) =>
        cells.SelectMany(cell => into(cell).Select(key => (key, cell)))
            .GroupBy(pair => pair.key, pair => (pair.cell.State, pair.cell.Count)).ToDictionary(group => group.Key, Counts.Of);

    private sealed record CellRow(Guid UnitId, DateOnly PlacedOn, int Month, string State, int Count, int DueSoon);
}
