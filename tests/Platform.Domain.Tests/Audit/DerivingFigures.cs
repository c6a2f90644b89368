using Platform.Domain.Audit;

namespace Platform.Domain.Tests.Audit;

public sealed class DerivingFigures
{
    private static YearFigures Year(int year, params (string State, int Count)[] states) => new(year, states.ToDictionary(state => state.State, state => state.Count));

    [Fact]
    public void No_events_come_to_no_figures() => TrailFigures.Of([], new(2026, 6, 30)).ShouldBeEmpty();

    [Fact]
    public void Each_figure_that_is_otherwise_is_said()
    {
        TrailFigures.Differences([Year(2026, ("open", 3), ("late", 1))], [Year(2026, ("late", 1), ("open", 3))]).ShouldBeEmpty();
        TrailFigures.Differences([Year(2026, ("open", 3), ("late", 1))], [Year(2025, ("open", 1)), Year(2026, ("open", 2), ("missed", 1), ("late", 1))]).ShouldBe(
        [
            "2025, open: 0 were shown, the events come to 1.",
            "2026, missed: 0 were shown, the events come to 1.",
            "2026, open: 3 were shown, the events come to 2.",
        ]);
    }
}
