namespace Platform.Domain.Inspections.Across;

/// <summary>Puts to a bureau what an inspection found there.</summary>
public sealed record PutFinding(Guid FindingId, string BureauId, Guid BureauKey, int? ItemNumber, string Text, Severity Severity, DateOnly DueOn);

/// <summary>Holds a reported rectification to be good.</summary>
public sealed record VerifyRectification;

/// <summary>Demands a rectification again, by another day.</summary>
public sealed record DemandAgain(string Reason, DateOnly DueOn);

public sealed record FindingIsNotReported()
    : Refusal("finding-is-not-reported", "The bureau has not reported that this is put right. Judge it once it has.");

public sealed record FindingIsNotOfThisRound()
    : Refusal("finding-is-not-of-this-round", "The letter speaks of a round of this finding that is over or has not begun.");

public static class JudgeFindingDecider
{
    public static Decision<OverseenFindingEvent> Decide(PutFinding command, OverseenFinding? finding, Inspection inspection, By by)
    {
        if (finding is not null)
        {
            return Decision<OverseenFindingEvent>.Nothing;
        }

        if (inspection.Conclusion is not null)
        {
            return new InspectionIsConcluded();
        }

        if (!inspection.Plan.Sample.Drawn.Contains(command.BureauKey))
        {
            return new UnitIsNotInTheSample { Errors = [new("/bureauId", "not-in-the-sample", "Choose one of the bureaus that are looked at.")] };
        }

        FieldError[] faults =
        [
            .. command.ItemNumber is { } number && inspection.Plan.Checklist.All(item => item.Number != number)
                ? [new FieldError("/itemNumber", "no-such-point", "Choose a point of the checklist.")] : Array.Empty<FieldError>(),
            .. command.DueOn < by.Today ? [new FieldError("/dueOn", "in-the-past", "Give today or a later day.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new FindingIsNotAcceptable { Errors = faults }
            : new OverseenFindingRecorded(command.FindingId, inspection.Id, command.BureauId, command.ItemNumber, command.Text, command.Severity, command.DueOn, by.ActorId);
    }

    public static Decision<OverseenFindingEvent> Decide(VerifyRectification command, OverseenFinding finding, By by) => finding.State switch
    {
        OverseenFindingState.Verified => Decision<OverseenFindingEvent>.Nothing,
        OverseenFindingState.Rectified => new OverseenFindingVerified(finding.Round, by.ActorId),
        _ => new FindingIsNotReported(),
    };

    public static Decision<OverseenFindingEvent> Decide(DemandAgain command, OverseenFinding finding, By by) => finding switch
    {
        { State: OverseenFindingState.Sent } when finding.DemandedBecause == command.Reason && finding.DueOn == command.DueOn => Decision<OverseenFindingEvent>.Nothing,
        { State: OverseenFindingState.Sent or OverseenFindingState.Assigned } => new FindingIsNotReported(),
        _ when command.DueOn < by.Today => new ReopeningIsDueInThePast { Errors = [new("/dueOn", "in-the-past", "Give today or a later day.")] },
        _ => new OverseenFindingDemandedAgain(finding.Round + 1, command.Reason, command.DueOn, by.ActorId),
    };

    /// <summary>What the bureau wrote: who puts it right.</summary>
    public static Decision<OverseenFindingEvent> Decide(SentAssignment letter, OverseenFinding finding) => finding switch
    {
        { State: OverseenFindingState.Sent } when finding.Round == letter.Round => new OverseenFindingAssigned(letter.Round, letter.UnitName, letter.PostTitle, letter.On),
        { State: OverseenFindingState.Assigned } when finding.Round == letter.Round => Decision<OverseenFindingEvent>.Nothing,
        _ => new FindingIsNotOfThisRound(),
    };

    /// <summary>What the bureau wrote: that it is put right.</summary>
    public static Decision<OverseenFindingEvent> Decide(SentRectification letter, OverseenFinding finding) => finding switch
    {
        { State: OverseenFindingState.Sent or OverseenFindingState.Assigned } when finding.Round == letter.Round =>
            new OverseenFindingRectified(letter.Round, letter.DoneOn, letter.Words, letter.Evidence),
        _ => new FindingIsNotOfThisRound(),
    };
}
