using Platform.Projections.Ledgers;

namespace Platform.Api.Demonstration;

/// <summary>Days within a duty's window, the same for the same duty each time.</summary>
internal static class WindowDays
{
    // As many days as acts are asked for, evenly over the window from when the bureau began to keep it.
    public static List<DateOnly> InWindow(LedgerLine line, DateOnly opened, DateOnly until)
    {
        var from = until < opened.AddDays(10) ? line.WindowFrom : Later(line.WindowFrom, opened);
        var length = Math.Max(until.DayNumber - from.DayNumber - 4, 1);
        var count = Math.Max(line.RequiredCount, 1);
        return [.. Enumerable.Range(0, count).Select(i => Workday(from.AddDays(1 + ((i * length) + Spread(line, length)) / count), from))];
    }

    public static DateOnly Workday(DateOnly day, DateOnly notBefore)
    {
        var earlier = day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };
        return Later(earlier, notBefore);
    }

    public static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    public static DateOnly Early(DateOnly a, DateOnly b) => a < b ? a : b;

    // The same number for the same duty each time; string.GetHashCode differs from run to run.
    public static int Spread(LedgerLine line, int below)
    {
        var hash = 2166136261u;
        foreach (var c in $"{line.UnitNameZh}/{line.ObligationId}/{line.WindowKey}")
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash % (uint)Math.Max(below, 1));
    }
}
