using System.ComponentModel.DataAnnotations;
using Marten;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>One step of a first-moment duty with its clock.</summary>
public sealed record StepView
{
    public required string Step { get; init; }

    public DateOnly? OccurredOn { get; init; }

    /// <summary>Time of day in Asia/Shanghai.</summary>
    public TimeOnly? OccurredAt { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public TimelineActor? Actor { get; init; }

    /// <summary>In time or late only where the bureau has set its hours.</summary>
    [AllowedValues("waiting", "taken", "in-time", "late", "overdue")]
    public required string Clock { get; init; }
}

/// <summary>What started a first-moment duty, and its steps in the order of the rules.</summary>
/// <param name="DueAt">Until when each step is to be taken, in Asia/Shanghai; null while the bureau has set no hours.</param>
public sealed record StepsView(DateOnly TriggeredOn, TimeOnly? TriggeredAt, DateTime? DueAt, int? Hours, IReadOnlyList<StepView> Items)
{
    /// <summary>Null for a duty without steps.</summary>
    internal static async Task<StepsView?> Of(
        IQuerySession session, Guid occurrenceId, Guid planId, IReadOnlyList<TimelineEntry> timeline, DateTimeOffset now, CancellationToken cancellation,
        Viewpoint? view = null)
    {
        var occurrence = view is null
            ? await session.Events.AggregateStreamAsync<Occurrence>(occurrenceId, token: cancellation)
            : Folded(await session.Events.FetchStreamAsync(occurrenceId, token: cancellation), view);
        var terms = occurrence?.Terms
            ?? (await session.Events.AggregateStreamAsync<YearPlan>(planId, token: cancellation))?.Occurrences.GetValueOrDefault(occurrenceId);
        if (terms?.Steps is not { Count: > 0 } steps)
        {
            return null;
        }

        return new(
            terms.WindowFrom,
            terms.TriggeredAt,
            StepClock.DueAt(terms),
            terms.StepHours,
            [.. steps.Select(step => View(step, occurrence?.Steps.GetValueOrDefault(step), terms, timeline, now))]);
    }

    // A step counts from the day it was taken, whenever it was recorded.
    private static Occurrence? Folded(IEnumerable<JasperFx.Events.IEvent> events, Viewpoint view) => events
        .Where(e => view.Knows(e.Timestamp) && !(view.Knowledge == Knowledge.Now
            && (e.Data is StepRecorded recorded && recorded.OccurredOn > view.Day || e.Data is StepCorrected corrected && corrected.OccurredOn > view.Day)))
        .Select(e => e.Data).OfType<OccurrenceEvent>().Aggregate((Occurrence?)null, Occurrence.Evolve);

    private static StepView View(string step, StepTaken? taken, PlannedOccurrence terms, IReadOnlyList<TimelineEntry> timeline, DateTimeOffset now)
    {
        var recorded = timeline.LastOrDefault(entry => entry.Step == step);
        return new()
        {
            Step = step,
            OccurredOn = taken?.OccurredOn,
            OccurredAt = taken?.OccurredAt,
            RecordedAt = recorded?.RecordedAt,
            Actor = recorded?.Actor,
            Clock = StepClock.Of(terms, taken, now),
        };
    }
}
