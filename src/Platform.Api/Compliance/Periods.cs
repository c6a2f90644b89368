using System.Globalization;
using Platform.Projections.Ledgers;

namespace Platform.Api.Compliance;

/// <summary>Periods as roll-ups name them: <c>2026-M03</c>, <c>2026-Q02</c>, <c>2026-H01</c>.</summary>
internal static class Periods
{
    private const int MonthsInYear = 12;

    /// <summary>The months of a period; none when it cannot be read, so that nothing is found in it.</summary>
    public static int[] Months(string period)
    {
        var parts = period.Split('-');
        if (parts.Length != 2 || parts[1].Length < 2 || !int.TryParse(parts[1][1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [];
        }

        var length = parts[1][0] switch { 'M' => 1, 'Q' => 3, 'H' => 6, _ => 0 };
        return [.. Enumerable.Range(((number - 1) * length) + 1, length).Where(month => month is >= 1 and <= MonthsInYear)];
    }

    public static GroupFilter? Group(string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period)
    {
        var group = new GroupFilter
        {
            Article = article,
            UnitType = unitType,
            ResponsibilityType = responsibilityType,
            Portfolio = portfolio,
            SchemeId = schemeId,
            Months = period is null ? null : Months(period),
        };
        return group.IsEmpty ? null : group;
    }
}
