using System.Globalization;
using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>A stretch of a year, both days included. <see cref="Key"/> is <c>2026</c>, <c>2026-H1</c>, <c>2026-Q3</c> or <c>2026-04</c>.</summary>
public sealed record Window(string Key, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>The windows of a calendar year. Those of one period are disjoint and cover the year.</summary>
public static class Windows
{
    /// <summary>The windows of a period code; the settings say where the second half-year starts.</summary>
    public static IReadOnlyList<Window> Of(string? period, SchemeSettings settings, int year) => period switch
    {
        Periods.Month => Between(year, [.. Enumerable.Range(1, 12).Select(m => (Invariant($"{m:00}"), new DateOnly(year, m, 1)))]),
        Periods.Quarter => Between(year, [.. Enumerable.Range(0, 4).Select(q => ($"Q{q + 1}", new DateOnly(year, (3 * q) + 1, 1)))]),
        Periods.HalfYear => Between(
            year,
            ("H1", new DateOnly(year, 1, 1)),
            ("H2", MonthDay.Parse(settings.HalfYearSecondStartsOn).In(year))),
        _ => [Year(year)],
    };

    public static Window Year(int year) => new(Invariant($"{year}"), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static Window[] Between(int year, params (string Suffix, DateOnly From)[] starts) =>
    [
        .. starts.Select((start, i) => new Window(
            Invariant($"{year}-{start.Suffix}"),
            start.From,
            i + 1 < starts.Length ? starts[i + 1].From.AddDays(-1) : new DateOnly(year, 12, 31))),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
