namespace Platform.Domain.Inspections.Across;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OutsideFindingEvent
{
    private protected OutsideFindingEvent()
    {
    }
}

/// <summary>An oversight department put a finding to the bureau.</summary>
/// <param name="From">The department's tenant.</param>
/// <param name="InspectorName">Its name on the day.</param>
[StoredAs("outside-finding.arrived.v1")]
public sealed record OutsideFindingArrived(string From, string InspectorName, SentFinding Finding) : OutsideFindingEvent;

/// <summary>The bureau named who puts it right; the rectification is a duty of that unit's ledger.</summary>
/// <param name="PostId">The post; null where the unit does as a whole.</param>
/// <param name="OccurrenceId">The duty of this round.</param>
[StoredAs("outside-finding.assigned.v1")]
public sealed record OutsideFindingAssigned(int Round, Guid UnitId, Guid? PostId, Guid OccurrenceId, string AssignedBy) : OutsideFindingEvent;

/// <summary>The bureau told the department that it is put right.</summary>
[StoredAs("outside-finding.rectification-reported.v1")]
public sealed record RectificationReported(int Round, DateOnly DoneOn, string Words, IReadOnlyList<EvidenceDescriptor> Evidence, string ReportedBy) : OutsideFindingEvent;

[StoredAs("outside-finding.verified.v1")]
public sealed record OutsideFindingVerified(int Round) : OutsideFindingEvent;

/// <param name="Round">The round that begins.</param>
[StoredAs("outside-finding.demanded-again.v1")]
public sealed record OutsideFindingDemandedAgain(int Round, string Reason, DateOnly DueOn) : OutsideFindingEvent;
