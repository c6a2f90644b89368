using Platform.Domain.Compliance;

namespace Platform.Domain.Audit;

/// <summary>How many duties of a year stood in each state on a day.</summary>
public sealed record YearFigures(int Year, IReadOnlyDictionary<string, int> States);

/// <summary>What the figures were when a trail was compared or taken out.</summary>
/// <param name="AsOfSequence">The last event that they count.</param>
/// <param name="Day">The calendar day in Asia/Shanghai for which states are named.</param>
public sealed record FiguresShown(long AsOfSequence, DateOnly Day, IReadOnlyList<YearFigures> Years);

/// <summary>The figures derived anew from events alone, with the fold that every past figure is held to (ADR 0016).</summary>
public static class TrailFigures
{
    public static IReadOnlyList<YearFigures> Of(IReadOnlyCollection<RecordedFact> facts, DateOnly day) =>
    [
        .. DutiesAt.Of(facts, new Viewpoint(day, DateTimeOffset.MaxValue, Knowledge.Then) { IsLive = true })
            .GroupBy(duty => duty.Year).OrderBy(year => year.Key)
            .Select(year => new YearFigures(year.Key, year.CountBy(duty => duty.StateOn(day)).ToDictionary(state => state.Key, state => state.Value))),
    ];

    /// <summary>Each figure that is not what the events come to, as a sentence.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<YearFigures> shown, IReadOnlyList<YearFigures> derived)
    {
        var (left, right) = (ByYearAndState(shown), ByYearAndState(derived));
        return
        [
            .. left.Keys.Union(right.Keys).OrderBy(key => key.Year).ThenBy(key => key.State, StringComparer.Ordinal)
                .Where(key => left.GetValueOrDefault(key) != right.GetValueOrDefault(key))
                .Select(key => $"{key.Year}, {key.State}: {left.GetValueOrDefault(key)} were shown, the events come to {right.GetValueOrDefault(key)}."),
        ];
    }

    private static Dictionary<(int Year, string State), int> ByYearAndState(IReadOnlyList<YearFigures> years) =>
        years.SelectMany(year => year.States.Select(state => (Key: (year.Year, state.Key), state.Value))).ToDictionary(pair => pair.Key, pair => pair.Value);
}
