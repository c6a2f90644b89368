namespace Platform.Domain.Inspections;

/// <summary>Tells units the result and reports it to superiors, once.</summary>
/// <param name="ReportedTo">Superiors and bodies outside, by name.</param>
public sealed record CirculateInspection(IReadOnlyList<Guid> UnitIds, IReadOnlyList<string> ReportedTo);

public sealed record InspectionIsNotConcluded()
    : Refusal("inspection-is-not-concluded", "Conclude the inspection first: only then is there a result to tell.");

public sealed record InspectionIsCirculated()
    : Refusal("inspection-is-circulated", "The result of this inspection was told already.");

public static class CirculateInspectionDecider
{
    public static Decision<InspectionEvent> Decide(CirculateInspection command, Inspection inspection, By by) => inspection switch
    {
        { Conclusion: null } => new InspectionIsNotConcluded(),
        { Circulation: { } known } => known.UnitIds.SequenceEqual(command.UnitIds.Distinct()) && known.ReportedTo.SequenceEqual(command.ReportedTo)
            ? Decision<InspectionEvent>.Nothing
            : new InspectionIsCirculated(),
        _ => new InspectionCirculated(by.Today, [.. command.UnitIds.Distinct()], command.ReportedTo, by.ActorId),
    };
}
