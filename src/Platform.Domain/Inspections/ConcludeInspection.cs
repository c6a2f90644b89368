namespace Platform.Domain.Inspections;

/// <summary>Concludes an inspection once every unit of the sample was looked at.</summary>
/// <param name="ActId">The act by which it fulfills duties; null where it is offered for none.</param>
public sealed record ConcludeInspection(DateOnly ConcludedOn, string Summary, Guid? ActId);

public sealed record UnitsAreNotChecked()
    : Refusal("units-are-not-checked", "Some units of the sample were not looked at by any method. Record their checks first.");

public sealed record ConclusionIsOutOfTime()
    : Refusal("conclusion-is-out-of-time", "An inspection is concluded on a day that has come, and not before it began.");

public static class ConcludeInspectionDecider
{
    public static Decision<InspectionEvent> Decide(ConcludeInspection command, Inspection inspection, By by)
    {
        if (inspection.Conclusion is { } known)
        {
            return (known.ConcludedOn, known.Summary) == (command.ConcludedOn, command.Summary) ? Decision<InspectionEvent>.Nothing : new InspectionIsConcluded();
        }

        if (command.ConcludedOn > by.Today || command.ConcludedOn < inspection.Plan.From)
        {
            return new ConclusionIsOutOfTime { Errors = [new("/concludedOn", "out-of-range", "Give a day of the inspection, or today.")] };
        }

        var seen = inspection.Checks.Keys.Select(check => check.UnitId).ToHashSet();
        // Whoever inspects from outside keeps their own papers; the bureau records what was found.
        var missing = inspection.Plan.Inspector.Kind == InspectorKind.Outside ? [] : inspection.Plan.Sample.Drawn.Where(unit => !seen.Contains(unit)).ToList();
        return missing.Count > 0
            ? new UnitsAreNotChecked { Errors = [.. missing.Select(unit => new FieldError($"/units/{unit}", "is-not-checked", "Record the check of this unit."))] }
            : new InspectionConcluded(command.ConcludedOn, command.Summary, command.ActId, by.ActorId);
    }
}
