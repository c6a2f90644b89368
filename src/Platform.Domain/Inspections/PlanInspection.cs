using Platform.Domain.Schemes;

namespace Platform.Domain.Inspections;

/// <summary>Plans an inspection and draws its sample (matrix H2, H4, H5, H7).</summary>
/// <param name="SampleSize">How many of the units; null for all of them.</param>
/// <param name="Seed">What the draw rests on; null for the inspection's own id.</param>
public sealed record PlanInspection(
    Guid InspectionId,
    string Title,
    Inspector Inspector,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Methods,
    IReadOnlyList<Guid> UnitIds,
    int? SampleSize,
    string? Seed,
    IReadOnlyList<ChecklistItem> Checklist);

public sealed record InspectionIsNotAcceptable()
    : Refusal("inspection-is-not-acceptable", "The inspection cannot be planned like this; each part that does not fit is named with how to mend it.");

public static class PlanInspectionDecider
{
    public const int LongestSeed = 100;

    public static Decision<InspectionEvent> Decide(PlanInspection command, Inspection? inspection, By by)
    {
        if (inspection is not null)
        {
            return Decision<InspectionEvent>.Nothing;
        }

        var units = command.UnitIds.Distinct().Count();
        FieldError[] faults =
        [
            .. command.To < command.From ? [new FieldError("/to", "ends-before-it-begins", "Give a last day that is not before the first.")] : Array.Empty<FieldError>(),
            .. command.Methods.Index().Where(method => !Codes.AppraisalMethods.Contains(method.Item))
                .Select(method => new FieldError($"/methods/{method.Index}", "unknown", $"Choose one of: {Codes.AppraisalMethods.Accepted}.")),
            .. command.SampleSize is < 1 || command.SampleSize > units
                ? [new FieldError("/sampleSize", "out-of-range", $"Draw between 1 and {units} units.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new InspectionIsNotAcceptable { Errors = faults }
            : new InspectionPlanned(
                command.InspectionId, command.Title, command.Inspector, command.From, command.To, [.. command.Methods.Distinct()],
                UnitSample.Draw(command.UnitIds, command.SampleSize ?? units, command.Seed ?? command.InspectionId.ToString("n")), command.Checklist, by.ActorId);
    }
}
