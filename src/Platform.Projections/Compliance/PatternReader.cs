using Dapper;
using Npgsql;
using Platform.Domain.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Projections.Compliance;

/// <summary>How long after acts were done they were recorded: a pattern of a unit, never of a person. Imported history is left out.</summary>
/// <param name="MedianDays">Days from the day of the act to the day it was recorded; null where there is no act.</param>
/// <param name="Corrections">Acts that took the place of a wrong record.</param>
public sealed record RecordingLag(int Acts, int? MedianDays, int SameWeek, int SameMonth, int Later, int Corrections)
{
    public static RecordingLag None { get; } = new(0, null, 0, 0, 0, 0);
}

public sealed record UnitLag(Guid UnitId, string UnitNameZh, RecordingLag Lag);

public sealed record MonthLag(int Month, RecordingLag Lag);

/// <summary>Duties of one month, by the day they are due.</summary>
public sealed record MonthTrend(int Month, Counts Counts, Rate? Rate);

/// <summary>A year up to a day of it: what was due by then, and how it stood.</summary>
public sealed record YearToDate(int Year, DateOnly Day, Counts Counts, Rate? Rate, IReadOnlyList<MonthTrend> Months);

/// <param name="Units">In the order of the organisation, never of size.</param>
public sealed record Patterns(int Year, IReadOnlyList<UnitLag> Units, IReadOnlyList<MonthLag> Months, YearToDate ThisYear, YearToDate LastYear, Freshness Freshness);

/// <summary>Reads patterns of units over time, at any moment and by either clock.</summary>
public static class PatternReader
{
    public static async Task<Patterns> Patterns(
        this NpgsqlConnection tenant, int year, PastOrganisation organisation, Guid[]? reachUnits, DateTimeOffset now)
    {
        var view = organisation.View;
        var units = await tenant.UnitsWithin(organisation, reachUnits);
        var ids = units.Select(unit => unit.Id).ToArray();
        var lags = (await tenant.QueryAsync<LagRow>(Lags("unit_id", view), new { year, ids, view.Day, view.KnownBefore })).ToDictionary(row => row.UnitId!.Value, row => row.Lag);
        var months = await tenant.QueryAsync<LagRow>(Lags("extract(month from occurred_on)::int", view, "month"), new { year, ids, view.Day, view.KnownBefore });
        // The same day a year earlier, as it was known then or as it is known now: like is compared with like.
        var dayLastYear = view.Day.AddYears(-1);
        var earlier = new Viewpoint(dayLastYear, ChinaDay.Start(dayLastYear.AddDays(1)), view.Knowledge);
        return new(
            year,
            [.. units.Select(unit => new UnitLag(unit.Id, unit.NameOn(view.Day).NameZh, lags.GetValueOrDefault(unit.Id) ?? RecordingLag.None))],
            [.. months.OrderBy(row => row.Month).Select(row => new MonthLag(row.Month, row.Lag))],
            await tenant.UpTo(year, ids, view),
            await tenant.UpTo(year - 1, ids, earlier),
            await tenant.Freshness(view, now));
    }

    private static async Task<YearToDate> UpTo(this NpgsqlConnection tenant, int year, Guid[] ids, Viewpoint view)
    {
        var cells = (await tenant.QueryAsync<(int Month, string State, int Count)>(
            $"""
            {PastDuties.Table(view)}
            select extract(month from coalesce(due_on, window_to))::int, state, count(*)::int
            from duty where coalesce(due_on, window_to) <= @Day and unit_id = any(@ids)
            group by 1, 2 order by 1, 2
            """,
            new { Year = year, ids, view.Day, view.KnownBefore })).ToList();
        var all = Counts.Of(cells.Select(cell => (cell.State, cell.Count)));
        return new(
            year, view.Day, all, all.Rate(),
            [.. cells.GroupBy(cell => cell.Month).Select(group => (group.Key, Counts: Counts.Of(group.Select(cell => (cell.State, cell.Count)))))
                .Select(month => new MonthTrend(month.Key, month.Counts, month.Counts.Rate()))]);
    }

    private static string Lags(string by, Viewpoint view, string name = "unit_id") =>
        $"""
        select {by} as {name}, count(*)::int as acts, percentile_disc(0.5) within group (order by lag)::int as median_days,
            count(*) filter (where lag <= 7)::int as same_week, count(*) filter (where lag between 8 and 31)::int as same_month,
            count(*) filter (where lag > 31)::int as later, count(supersedes)::int as corrections
        from platform.act_register, lateral (select (recorded_at at time zone 'Asia/Shanghai')::date - occurred_on as lag) as entered
        where tenant_id = current_setting('app.tenant_id') and not imported and unit_id = any(@ids) and extract(year from occurred_on) = @year
          and {(view.Knowledge == Knowledge.Then ? "recorded_at < @KnownBefore" : "occurred_on <= @Day")}
        group by 1 order by 1
        """;

    private sealed record LagRow
    {
        public Guid? UnitId { get; init; }

        public int Month { get; init; }

        public int Acts { get; init; }

        public int? MedianDays { get; init; }

        public int SameWeek { get; init; }

        public int SameMonth { get; init; }

        public int Later { get; init; }

        public int Corrections { get; init; }

        public RecordingLag Lag => new(Acts, MedianDays, SameWeek, SameMonth, Later, Corrections);
    }
}
