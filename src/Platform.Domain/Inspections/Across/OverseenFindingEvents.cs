namespace Platform.Domain.Inspections.Across;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OverseenFindingEvent
{
    private protected OverseenFindingEvent()
    {
    }
}

/// <summary>An inspection of the oversight department found something that a bureau has to put right.</summary>
/// <param name="BureauId">The tenant that is inspected.</param>
/// <param name="DueOn">To the end of this day, in Asia/Shanghai.</param>
[StoredAs("overseen-finding.recorded.v1")]
public sealed record OverseenFindingRecorded(
    Guid FindingId, Guid InspectionId, string BureauId, int? ItemNumber, string Text, Severity Severity, DateOnly DueOn, string RecordedBy) : OverseenFindingEvent;

/// <summary>The bureau named the unit, and where it did the post, that puts it right.</summary>
[StoredAs("overseen-finding.assigned.v1")]
public sealed record OverseenFindingAssigned(int Round, string UnitName, string? PostTitle, DateOnly On) : OverseenFindingEvent;

/// <summary>The bureau reported that it is put right.</summary>
[StoredAs("overseen-finding.rectified.v1")]
public sealed record OverseenFindingRectified(int Round, DateOnly DoneOn, string Words, IReadOnlyList<EvidenceDescriptor> Evidence) : OverseenFindingEvent;

[StoredAs("overseen-finding.verified.v1")]
public sealed record OverseenFindingVerified(int Round, string VerifiedBy) : OverseenFindingEvent;

/// <summary>It is owed again: what was reported was not good enough, or what was verified does not hold any more.</summary>
/// <param name="Round">The round that begins; counts from 1.</param>
[StoredAs("overseen-finding.demanded-again.v1")]
public sealed record OverseenFindingDemandedAgain(int Round, string Reason, DateOnly DueOn, string DemandedBy) : OverseenFindingEvent;
