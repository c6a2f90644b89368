using System.Text.Json;
using Platform.Domain.Audit;
using Platform.Domain.Audit.Chain;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;

namespace Platform.Projections.Audit;

/// <summary>Collects from a trail what the figures are derived from, and compares the two.</summary>
public sealed class FigureFacts(FiguresShown shown)
{
    private static readonly Dictionary<string, Type> Counted = StoredEvents.Names
        .Where(pair => pair.Key.IsAssignableTo(typeof(OccurrenceEvent)) || pair.Key.IsAssignableTo(typeof(YearPlanEvent)))
        .ToDictionary(pair => pair.Value, pair => pair.Key);

    private readonly List<RecordedFact> _facts = [];
    private readonly List<string> _unreadable = [];

    public void Take(TrailEvent @event)
    {
        if (@event.Sequence > shown.AsOfSequence || !Counted.TryGetValue(@event.Type, out var type))
        {
            return;
        }

        try
        {
            _facts.Add(new(@event.Sequence, @event.StreamId, @event.At, ChinaDay.Of(@event.At), JsonSerializer.Deserialize(@event.Data.Span, type, Json.Options)!));
        }
        catch (JsonException)
        {
            _unreadable.Add($"Event {@event.Sequence} ({@event.Type}) cannot be read, so that no figure can be derived from it.");
        }
    }

    public IReadOnlyList<string> Differences() => [.. _unreadable, .. TrailFigures.Differences(shown.Years, TrailFigures.Of(_facts, shown.Day))];
}
