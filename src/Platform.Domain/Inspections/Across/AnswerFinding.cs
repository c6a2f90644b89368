using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;

namespace Platform.Domain.Inspections.Across;

/// <summary>The bureau names who puts a finding of the department right.</summary>
/// <param name="OwnRound">The round among the bureau's own findings: it may have opened the finding again by itself.</param>
public sealed record AssignFinding(Guid UnitId, Guid? PostId, int OwnRound);

/// <summary>The bureau tells the department that it is put right.</summary>
/// <param name="IsConfirmed">Whether the bureau itself confirmed the rectification.</param>
public sealed record ReportRectification(string Words, bool IsConfirmed, IReadOnlyList<EvidenceDescriptor> Evidence);

public sealed record FindingIsAssigned()
    : Refusal("finding-is-assigned", "Somebody is named to put this right. A further round names them anew.");

public sealed record FindingStaysWithItsUnit()
    : Refusal("finding-stays-with-its-unit", "What is demanded again is put right by the unit that had it before. Name a post of that unit, or none.");

public sealed record RectificationIsNotConfirmed()
    : Refusal("rectification-is-not-confirmed", "The rectification is not confirmed in the bureau. Have it handed in and confirmed first, then report it.");

public static class AnswerFindingDecider
{
    public static Decision<OutsideFindingEvent> Decide(SentFinding letter, string from, string inspectorName, OutsideFinding? finding) =>
        finding is null ? new OutsideFindingArrived(from, inspectorName, letter) : Decision<OutsideFindingEvent>.Nothing;

    public static Decision<OutsideFindingEvent> Decide(AssignFinding command, OutsideFinding finding, By by) => finding switch
    {
        { State: OutsideFindingState.ToAssign, UnitId: { } unit } when unit != command.UnitId =>
            new FindingStaysWithItsUnit { Errors = [new("/unitId", "stays-with-its-unit", "Choose the unit that had it before.")] },
        { State: OutsideFindingState.ToAssign } => new OutsideFindingAssigned(finding.Round, command.UnitId, command.PostId, Finding.DutyOf(finding.OwnFindingId, command.OwnRound), by.ActorId),
        { State: OutsideFindingState.Assigned } when (finding.UnitId, finding.PostId) == (command.UnitId, command.PostId) => Decision<OutsideFindingEvent>.Nothing,
        _ => new FindingIsAssigned(),
    };

    public static Decision<OutsideFindingEvent> Decide(ReportRectification command, OutsideFinding finding, By by) => finding.State switch
    {
        OutsideFindingState.Reported or OutsideFindingState.Verified => Decision<OutsideFindingEvent>.Nothing,
        OutsideFindingState.Assigned when command.IsConfirmed => new RectificationReported(finding.Round, by.Today, command.Words, command.Evidence, by.ActorId),
        _ => new RectificationIsNotConfirmed(),
    };

    /// <summary>What the department wrote about a round.</summary>
    public static Decision<OutsideFindingEvent> Decide(SentJudgement letter, OutsideFinding finding)
    {
        if (letter.Round != finding.Round || finding.State is not (OutsideFindingState.Reported or OutsideFindingState.Verified))
        {
            return new FindingIsNotOfThisRound();
        }

        return letter is { Reason: { } reason, DueOn: { } dueOn } ? new OutsideFindingDemandedAgain(finding.Round + 1, reason, dueOn)
            : finding.State == OutsideFindingState.Verified ? Decision<OutsideFindingEvent>.Nothing
            : new OutsideFindingVerified(finding.Round);
    }

    /// <summary>The same finding as one of the bureau's own: it stands among these, and its rectification in the ledger.</summary>
    public static FindingRecorded AsOwn(OutsideFinding finding, OutsideFindingAssigned assigned)
    {
        var sent = finding.Arrived.Finding;
        return new(
            finding.OwnFindingId, sent.InspectionId, assigned.UnitId, assigned.PostId, null, sent.Article is { } article ? $"outside:{article}" : null, sent.Text, sent.Severity, finding.DueOn,
            assigned.OccurrenceId, assigned.AssignedBy);
    }

    public static PlannedOccurrence Duty(OutsideFinding finding, OutsideFindingAssigned assigned, int ownRound, DateOnly today, int closingGraceDays) =>
        // A letter may have been long under way: the day that the department gave stands, and nothing is due before it is owed.
        Finding.Duty(AsOwn(finding, assigned), ownRound, today <= finding.DueOn ? today : finding.DueOn, finding.DueOn, closingGraceDays);
}
