namespace Platform.Domain.Inspections;

/// <summary>Records that a unit was looked at, point by point.</summary>
public sealed record CheckUnit(Guid UnitId, string Method, DateOnly CheckedOn, IReadOnlyList<ItemResult> Results, IReadOnlyList<Guid> EvidenceIds);

public sealed record InspectionIsConcluded()
    : Refusal("inspection-is-concluded", "This inspection is concluded, and nothing is added to it. Findings go on being rectified.");

public sealed record UnitIsNotInTheSample()
    : Refusal("unit-is-not-in-the-sample", "This unit is not among those that the inspection looks at.");

public sealed record CheckIsNotAcceptable()
    : Refusal("check-is-not-acceptable", "The check cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class CheckUnitDecider
{
    public static Decision<InspectionEvent> Decide(CheckUnit command, Inspection inspection, By by)
    {
        if (inspection.Conclusion is not null)
        {
            return new InspectionIsConcluded();
        }

        if (!inspection.Plan.Sample.Drawn.Contains(command.UnitId))
        {
            return new UnitIsNotInTheSample { Errors = [new("/unitId", "not-in-the-sample", "Choose one of the units that are looked at.")] };
        }

        var numbers = inspection.Plan.Checklist.Select(item => item.Number).ToHashSet();
        FieldError[] faults =
        [
            .. inspection.Plan.Methods.Contains(command.Method) ? Array.Empty<FieldError>() : [new("/method", "not-a-method-of-it", "Choose one of the methods of this inspection.")],
            .. command.CheckedOn > by.Today ? [new("/checkedOn", "in-the-future", "Give a day that is not after today.")]
                : command.CheckedOn < inspection.Plan.From ? [new("/checkedOn", "before-it-begins", "Give a day of the inspection.")] : Array.Empty<FieldError>(),
            .. command.Results.Index().Where(each => !numbers.Contains(each.Item.Number) || command.Results.Take(each.Index).Any(earlier => earlier.Number == each.Item.Number))
                .Select(each => new FieldError($"/results/{each.Index}", "no-such-point", "Give each point of the checklist once.")),
            .. command.Results.Index().Where(each => each.Item is { Outcome: ItemOutcome.NotMet, Remark: null or "" })
                .Select(each => new FieldError($"/results/{each.Index}/remark", "required", "Say what is missing.")),
        ];
        if (faults.Length > 0)
        {
            return new CheckIsNotAcceptable { Errors = faults };
        }

        var check = new UnitChecked(command.UnitId, command.Method, command.CheckedOn, command.Results, command.EvidenceIds, by.ActorId);
        return inspection.Checks.TryGetValue((command.UnitId, command.Method), out var known) && IsSame(known, check)
            ? Decision<InspectionEvent>.Nothing
            : check;
    }

    private static bool IsSame(UnitChecked known, UnitChecked check) =>
        known.CheckedOn == check.CheckedOn && known.Results.SequenceEqual(check.Results) && known.EvidenceIds.SequenceEqual(check.EvidenceIds);
}
