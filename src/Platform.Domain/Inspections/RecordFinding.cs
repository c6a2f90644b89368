namespace Platform.Domain.Inspections;

/// <summary>Records something that a unit has to put right, with who answers for it and by when (features 66, matrix H13).</summary>
public sealed record RecordFinding(Guid FindingId, Guid UnitId, Guid? OwnerPostId, int? ItemNumber, string Text, Severity Severity, DateOnly DueOn);

public sealed record FindingIsNotAcceptable()
    : Refusal("finding-is-not-acceptable", "The finding cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class RecordFindingDecider
{
    /// <summary>The words under which the ledger names it.</summary>
    public const int LongestText = 300;

    public static Decision<FindingEvent> Decide(RecordFinding command, Finding? finding, Inspection inspection, By by)
    {
        if (finding is not null)
        {
            return Decision<FindingEvent>.Nothing;
        }

        if (inspection.Conclusion is not null)
        {
            return new InspectionIsConcluded();
        }

        if (!inspection.Plan.Sample.Drawn.Contains(command.UnitId))
        {
            return new UnitIsNotInTheSample { Errors = [new("/unitId", "not-in-the-sample", "Choose one of the units that are looked at.")] };
        }

        var item = inspection.Plan.Checklist.FirstOrDefault(each => each.Number == command.ItemNumber);
        FieldError[] faults =
        [
            .. command.ItemNumber is not null && item is null ? [new FieldError("/itemNumber", "no-such-point", "Choose a point of the checklist.")] : Array.Empty<FieldError>(),
            .. command.DueOn < by.Today ? [new FieldError("/dueOn", "in-the-past", "Give today or a later day.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new FindingIsNotAcceptable { Errors = faults }
            : new FindingRecorded(
                command.FindingId, inspection.Id, command.UnitId, command.OwnerPostId, command.ItemNumber, item is null ? null : $"{item.Source}:{item.Reference ?? item.Text}",
                command.Text, command.Severity, command.DueOn, Finding.DutyOf(command.FindingId, 1), by.ActorId);
    }
}
