namespace Platform.Domain.Inspections;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record FindingEvent
{
    private protected FindingEvent()
    {
    }
}

public enum Severity
{
    Minor,
    Ordinary,
    Serious,
}

/// <summary>An inspection found something that a unit has to put right; its rectification is a duty of the owner's ledger.</summary>
/// <param name="ItemNumber">The point of the checklist; null for what lies beside it.</param>
/// <param name="OwnerPostId">The post that puts it right; null where the unit does as a whole.</param>
/// <param name="DueOn">To the end of this day, in Asia/Shanghai.</param>
[StoredAs("finding.recorded.v1")]
public sealed record FindingRecorded(
    Guid FindingId, Guid InspectionId, Guid UnitId, Guid? OwnerPostId, int? ItemNumber, string? Reference, string Text, Severity Severity, DateOnly DueOn,
    Guid OccurrenceId, string RecordedBy) : FindingEvent;

/// <summary>What was held to be put right is not, or not any more: it is owed again, by another day.</summary>
/// <param name="Round">Counts from 1; the first re-opening is the second round.</param>
[StoredAs("finding.reopened.v1")]
public sealed record FindingReopened(int Round, string Reason, DateOnly DueOn, Guid OccurrenceId, string ReopenedBy) : FindingEvent;
