using Npgsql;
using Platform.Projections.Ledgers;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Contents;

public sealed record PublishedUnit(string NameZh, Counts Counts, Rate? Rate);

/// <param name="Month">1 to 12: the month in which the duties are due, or in which their windows end.</param>
public sealed record PublishedMonth(int Month, Counts Counts, Rate? Rate);

/// <summary>The figures of a bureau's year: of the whole, of the units right under its top with everything below, and of each month.</summary>
public sealed record PublishedSummary(int Year, Counts Counts, Rate? Rate, IReadOnlyList<PublishedUnit> Units, IReadOnlyList<PublishedMonth> Months)
{
    /// <returns>Null when no duty of the year is known.</returns>
    public static async Task<PublishedSummary?> Of(NpgsqlConnection tenant, int year, DateOnly today)
    {
        var months = await tenant.MonthsOf(year, today);
        if (months.Count == 0)
        {
            return null;
        }

        var all = months.Aggregate(new Counts(), (sum, month) => sum + month.Counts);
        return new(
            year, all, all.Rate(), [.. (await tenant.UnitsOf(year, today)).Select(unit => new PublishedUnit(unit.NameZh, unit.Counts, unit.Counts.Rate()))],
            [.. months.Select(month => new PublishedMonth(month.Key, month.Counts, month.Counts.Rate()))]);
    }
}
