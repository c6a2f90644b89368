namespace Platform.Domain.Inspections.Across;

public enum OutsideFindingState
{
    /// <summary>Nobody is named who puts it right.</summary>
    ToAssign,

    Assigned,

    /// <summary>Told to the department as put right.</summary>
    Reported,

    Verified,
}

/// <summary>What a decision of the bureau about a finding of the department needs to know.</summary>
/// <param name="OccurrenceId">The duty of the round; null while nobody is named.</param>
public sealed record OutsideFinding(
    Guid Id, OutsideFindingArrived Arrived, OutsideFindingState State, int Round, DateOnly DueOn, string? DemandedBecause, Guid? UnitId, Guid? PostId, Guid? OccurrenceId)
{
    /// <summary>Under which it stands among the bureau's own findings: a history of its own, beside this one.</summary>
    public Guid OwnFindingId => DeterministicId.From("own-finding", Id.ToString());

    public static OutsideFinding? Evolve(OutsideFinding? finding, OutsideFindingEvent @event) => (finding, @event) switch
    {
        (_, OutsideFindingArrived e) => new(e.Finding.FindingId, e, OutsideFindingState.ToAssign, 1, e.Finding.DueOn, null, null, null, null),
        (null, _) => null,
        (var f, OutsideFindingAssigned e) => f with { State = OutsideFindingState.Assigned, UnitId = e.UnitId, PostId = e.PostId, OccurrenceId = e.OccurrenceId },
        (var f, RectificationReported) => f with { State = OutsideFindingState.Reported },
        (var f, OutsideFindingVerified) => f with { State = OutsideFindingState.Verified },
        // Whoever put it right before is kept: a finding stays with its unit.
        (var f, OutsideFindingDemandedAgain e) => f with { State = OutsideFindingState.ToAssign, Round = e.Round, DueOn = e.DueOn, DemandedBecause = e.Reason, OccurrenceId = null },
        (var f, _) => f,
    };
}
