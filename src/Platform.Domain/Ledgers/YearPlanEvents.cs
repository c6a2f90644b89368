using System.Text.Json.Serialization;

namespace Platform.Domain.Ledgers;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record YearPlanEvent
{
    private protected YearPlanEvent()
    {
    }
}

/// <summary>The year's duties of one unit and its posts, as one fact.</summary>
[StoredAs("year-plan.opened.v1")]
public sealed record YearOpened(Guid PlanId, Guid UnitId, int Year, Guid SchemeId, IReadOnlyList<PlannedOccurrence> Occurrences) : YearPlanEvent;

/// <summary>A duty that something made due in the course of the year.</summary>
/// <param name="OccurredOn">The day of what happened, in Asia/Shanghai.</param>
/// <param name="Description">What happened, as the unit words it; never a person's words or views.</param>
[StoredAs("year-plan.occurrence-added.v1")]
public sealed record OccurrenceAdded(Guid PlanId, Guid UnitId, int Year, Guid SchemeId, PlannedOccurrence Occurrence, DateOnly OccurredOn, string Description) : YearPlanEvent
{
    /// <summary>Time of day in Asia/Shanghai, where it is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? OccurredAt { get; init; }
}

/// <summary>The organisation changed in the course of the year: what the same rules ask of it now, and what they no longer ask.</summary>
[StoredAs("year-plan.revised.v1")]
public sealed record YearRevised(
    Guid PlanId, Guid UnitId, int Year, Guid SchemeId, IReadOnlyList<PlannedOccurrence> Added, IReadOnlyList<Guid> Withdrawn, string Reason) : YearPlanEvent;
