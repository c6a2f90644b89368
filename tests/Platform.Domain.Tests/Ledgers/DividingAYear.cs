using CsCheck;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Ledgers;

public sealed class DividingAYear
{
    private static readonly Gen<SchemeSettings> AnySettings =
        Gen.Int[2, 365].Select(day => new SchemeSettings
        {
            HalfYearSecondStartsOn = new DateOnly(2025, 1, 1).AddDays(day - 1).ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        });

    [Theory]
    [InlineData(Periods.Month, 12)]
    [InlineData(Periods.Quarter, 4)]
    [InlineData(Periods.HalfYear, 2)]
    [InlineData(Periods.Year, 1)]
    public void The_windows_of_a_period_are_disjoint_and_cover_the_year(string period, int count) =>
        Gen.Select(AnySettings, Gen.Int[1990, 2100]).Sample((settings, year) =>
        {
            var windows = Windows.Of(period, settings, year);

            windows.Count.ShouldBe(count);
            windows[0].From.ShouldBe(new DateOnly(year, 1, 1));
            windows[^1].To.ShouldBe(new DateOnly(year, 12, 31));
            windows.Zip(windows.Skip(1)).ShouldAllBe(pair => pair.First.To.AddDays(1) == pair.Second.From);
            windows.ShouldAllBe(w => w.From <= w.To);
            windows.Select(w => w.Key).ShouldBeUnique();
        });

    [Fact]
    public void Windows_are_named_as_the_ledger_names_them()
    {
        var settings = new SchemeSettings();

        Windows.Of(Periods.Year, settings, 2026).Select(w => w.Key).ShouldBe(["2026"]);
        Windows.Of(Periods.HalfYear, settings, 2026).Select(w => w.Key).ShouldBe(["2026-H1", "2026-H2"]);
        Windows.Of(Periods.Quarter, settings, 2026).Select(w => w.Key).ShouldBe(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
        Windows.Of(Periods.Month, settings, 2026)[3].ShouldBe(new Window("2026-04", new(2026, 4, 1), new(2026, 4, 30)));
    }

    [Fact]
    public void The_first_half_ends_the_day_before_the_second_starts()
    {
        var windows = Windows.Of(Periods.HalfYear, new SchemeSettings { HalfYearSecondStartsOn = "09-01" }, 2026);

        windows.ShouldBe([
            new Window("2026-H1", new(2026, 1, 1), new(2026, 8, 31)),
            new Window("2026-H2", new(2026, 9, 1), new(2026, 12, 31)),
        ]);
    }
}
