namespace Platform.Domain.Organisation.Division;

/// <summary>Says who leads, which office coordinates and who joins in (matrix B5).</summary>
/// <param name="Existing">Those of the units named that exist on that day.</param>
/// <param name="PostStands">Whether the post named stands; true where none is named.</param>
public sealed record SetPattern(
    Guid LeadingUnitId, Guid CoordinatingUnitId, Guid? CoordinatorPostId, IReadOnlyList<Guid> JoiningUnitIds, string? Basis, DateOnly From,
    IReadOnlySet<Guid> Existing, bool PostStands);

public static class SetPatternDecider
{
    public static Decision<WorkDivisionEvent> Decide(SetPattern command, Guid divisionId, WorkDivision? division, By by)
    {
        if (division?.Pattern is { } current && IsSame(current, command))
        {
            return Decision<WorkDivisionEvent>.Nothing;
        }

        FieldError[] errors =
        [
            .. Unknown(command, "/leadingUnitId", command.LeadingUnitId), .. Unknown(command, "/coordinatingUnitId", command.CoordinatingUnitId),
            .. command.JoiningUnitIds.Index().SelectMany(unit => Unknown(command, $"/joiningUnitIds/{unit.Index}", unit.Item)),
            .. command.PostStands ? [] : new[] { new FieldError("/coordinatorPostId", "post-unknown", "Choose a post that stands.") },
        ];
        return errors.Length > 0 ? new DivisionIsNotAcceptable { Errors = errors }
            : division?.Pattern is { } former && command.From < former.From
                ? new DivisionReachesBack(former.From) { Errors = [new("/from", "too-early", "Give that day or a later one.")] }
            : new PatternSet(
                divisionId, command.LeadingUnitId, command.CoordinatingUnitId, command.CoordinatorPostId, command.JoiningUnitIds, command.Basis, command.From, by.ActorId);
    }

    private static IEnumerable<FieldError> Unknown(SetPattern command, string pointer, Guid unit) =>
        command.Existing.Contains(unit) ? [] : [new(pointer, "unit-unknown", "Choose a unit that exists on that day.")];

    private static bool IsSame(PatternSet current, SetPattern command) =>
        (current.LeadingUnitId, current.CoordinatingUnitId, current.CoordinatorPostId, current.Basis, current.From)
            == (command.LeadingUnitId, command.CoordinatingUnitId, command.CoordinatorPostId, command.Basis, command.From)
        && current.JoiningUnitIds.SequenceEqual(command.JoiningUnitIds);
}
