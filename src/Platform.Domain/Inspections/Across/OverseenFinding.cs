namespace Platform.Domain.Inspections.Across;

public enum OverseenFindingState
{
    /// <summary>Put to the bureau, which has named nobody yet.</summary>
    Sent,

    Assigned,

    /// <summary>Reported as put right, and not judged.</summary>
    Rectified,

    Verified,
}

/// <summary>What a decision of the department about its finding needs to know.</summary>
/// <param name="Round">How often it is to be put right; 2 and more once it was demanded again.</param>
public sealed record OverseenFinding(Guid Id, OverseenFindingRecorded Recorded, OverseenFindingState State, int Round, DateOnly DueOn, string? DemandedBecause)
{
    public static OverseenFinding? Evolve(OverseenFinding? finding, OverseenFindingEvent @event) => (finding, @event) switch
    {
        (_, OverseenFindingRecorded e) => new(e.FindingId, e, OverseenFindingState.Sent, 1, e.DueOn, null),
        (null, _) => null,
        (var f, OverseenFindingAssigned) => f with { State = OverseenFindingState.Assigned },
        (var f, OverseenFindingRectified) => f with { State = OverseenFindingState.Rectified },
        (var f, OverseenFindingVerified) => f with { State = OverseenFindingState.Verified },
        (var f, OverseenFindingDemandedAgain e) => f with { State = OverseenFindingState.Sent, Round = e.Round, DueOn = e.DueOn, DemandedBecause = e.Reason },
        (var f, _) => f,
    };
}
