using Platform.Domain.Ledgers;

namespace Platform.Domain.Organisation;

public enum ReorganisationKind
{
    /// <summary>Units end, and one unit takes their place.</summary>
    Merge,

    /// <summary>Units come out of one, which ends or goes on.</summary>
    Split,

    /// <summary>A unit ends, with a successor or without.</summary>
    Dissolve,

    /// <summary>A unit with all below it comes under another.</summary>
    Move,
}

/// <summary>Changes units on one day as one decision.</summary>
/// <param name="UnitIds">The units that it happens to.</param>
/// <param name="IntoUnitId">The unit that takes their place, or the new parent; null when it is among <paramref name="NewUnits"/> or there is none.</param>
/// <param name="NewUnits">Units opened by it; the first one takes the place of what ends, unless <paramref name="IntoUnitId"/> says otherwise.</param>
/// <param name="GoesOn">For a split: the unit goes on beside those that came out of it.</param>
/// <param name="On">The first day of the new order, in Asia/Shanghai.</param>
public sealed record Reorganise(
    Guid Id,
    string TenantId,
    ReorganisationKind Kind,
    IReadOnlyList<Guid> UnitIds,
    Guid? IntoUnitId,
    IReadOnlyList<UnitToOpen> NewUnits,
    IReadOnlySet<string>? UnitTypes,
    bool GoesOn,
    DateOnly On,
    string Reason,
    OpenDutiesRule OpenDuties);

public sealed record ReorganisationIsNotAcceptable()
    : Refusal("reorganisation-is-not-acceptable", "Nothing was changed: the reorganisation cannot be as given, and each member at fault is named with how to mend it.");

public sealed record NothingWouldChange()
    : Refusal("nothing-would-change", "The units stand just so already. Look at what is recorded before you record it again.");

public static class ReorganiseDecider
{
    public static Decision<OrganisationEvent> Decide(Reorganise command, OrganisationTree tree, By by)
    {
        if (tree.Reorganisations.ContainsKey(command.Id))
        {
            return Decision<OrganisationEvent>.Nothing;
        }

        var errors = Errors(command, tree).ToList();
        if (errors.Count > 0)
        {
            return new ReorganisationIsNotAcceptable { Errors = errors };
        }

        var steps = new TreeSteps(tree);
        steps.Take(now => OpenNew(command, now, by));
        if (command.Kind == ReorganisationKind.Move)
        {
            steps.Take(now => MoveUnitDecider.Decide(new(command.UnitIds[0], command.IntoUnitId!.Value, command.On), now, by));
        }
        else if (!command.GoesOn)
        {
            foreach (var unit in command.UnitIds)
            {
                steps.Take(now => DissolveUnitDecider.Decide(new(unit, SuccessorOf(command), command.On, command.Reason), now, by));
            }
        }

        return steps.End(new UnitsReorganised(
            command.Id, command.Kind, command.UnitIds, Into(command), command.On, command.Reason.Trim(),
            command.Kind == ReorganisationKind.Move || command.GoesOn ? null : command.OpenDuties));
    }

    /// <summary>The unit that takes the place of those that end; null where nothing does.</summary>
    public static Guid? SuccessorOf(Reorganise command) =>
        command.IntoUnitId ?? (command.NewUnits.Count > 0 ? Unit.IdFor(command.TenantId, command.NewUnits[0].Code) : null);

    private static Guid[] Into(Reorganise command) =>
        [.. command.NewUnits.Select(unit => Unit.IdFor(command.TenantId, unit.Code)).Concat(command.IntoUnitId is { } into ? [into] : []).Distinct()];

    private static Decision<OrganisationEvent> OpenNew(Reorganise command, OrganisationTree tree, By by) =>
        OpenUnitsDecider.Decide(new(command.TenantId, command.NewUnits, command.UnitTypes), tree, by) is Decision<OrganisationEvent>.Refused { Reason: UnitsAreNotAcceptable refused }
            ? new ReorganisationIsNotAcceptable { Errors = [.. refused.Errors.Select(error => error with { Pointer = "/newUnits" + error.Pointer["/units".Length..] })] }
            : OpenUnitsDecider.Decide(new(command.TenantId, command.NewUnits, command.UnitTypes), tree, by);

    private static IEnumerable<FieldError> Errors(Reorganise command, OrganisationTree tree)
    {
        foreach (var (row, unit) in command.UnitIds.Index())
        {
            if (tree.Find(unit) is null)
            {
                yield return new($"/unitIds/{row}", "unit-unknown", "The organization has no such unit. Give the id of one.");
            }
            else if (unit == command.IntoUnitId || command.UnitIds.Take(row).Contains(unit))
            {
                yield return new($"/unitIds/{row}", "unit-repeated", "Name each unit once; the one that takes their place is not among those that end.");
            }
        }

        if (command.Kind is not ReorganisationKind.Merge && command.UnitIds.Count != 1)
        {
            yield return new("/unitIds", "one-unit", "Name the one unit that it happens to.");
        }

        if (command.IntoUnitId is { } into && tree.Find(into) is null)
        {
            yield return new("/intoUnitId", "unit-unknown", "The organization has no such unit. Give the id of one.");
        }

        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > 500)
        {
            yield return new("/reason", "required", "Give the reason, in 1 to 500 characters.");
        }

        foreach (var (row, unit) in command.NewUnits.Index())
        {
            if (unit.OpenedOn != command.On)
            {
                yield return new($"/newUnits/{row}/openedOn", "another-day", "A unit that comes out of it is opened on the same day.");
            }
        }

        foreach (var error in ShapeErrors(command))
        {
            yield return error;
        }
    }

    // What each kind needs and what it cannot have.
    private static IEnumerable<FieldError> ShapeErrors(Reorganise command)
    {
        var (into, opened) = (command.IntoUnitId is not null, command.NewUnits.Count);
        if (command.Kind == ReorganisationKind.Merge && (into ? opened > 0 : opened != 1))
        {
            yield return new("/intoUnitId", "one-target", "Name the unit that takes their place: one that exists, or one new unit.");
        }

        if (command.Kind == ReorganisationKind.Split && opened == 0)
        {
            yield return new("/newUnits", "too-few", "Name the units that come out of it.");
        }

        if (command.Kind is ReorganisationKind.Dissolve or ReorganisationKind.Move && opened > 0)
        {
            yield return new("/newUnits", "not-for-this", "Nothing new comes out of it. Leave it out, or choose a merger or a split.");
        }

        if (command.Kind == ReorganisationKind.Move && !into)
        {
            yield return new("/intoUnitId", "required", "Name the new parent.");
        }

        if (command.GoesOn && command.Kind != ReorganisationKind.Split)
        {
            yield return new("/goesOn", "not-for-this", "Only a unit that is split can go on.");
        }

        if (command is { OpenDuties: OpenDutiesRule.GoToSuccessor or OpenDutiesRule.GoUnlessOwed, Kind: ReorganisationKind.Dissolve } && !into)
        {
            yield return new("/openDuties", "no-successor", "Nothing takes its place. Name a successor, or let open duties lapse or stay.");
        }
    }
}
