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

/// <summary>A new version of the rules took over: what it asks for, and what is no longer owed. What is not named stays.</summary>
[StoredAs("year-plan.scheme-changed.v1")]
public sealed record YearSchemeChanged(
    Guid PlanId, Guid UnitId, int Year, Guid SchemeId, IReadOnlyList<PlannedOccurrence> Added, IReadOnlyList<WithdrawnDuty> Withdrawn) : YearPlanEvent;

/// <param name="ReplacedById">The duty that is owed in its place; null when there is none.</param>
public sealed record WithdrawnDuty(Guid OccurrenceId, Guid? ReplacedById);

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
