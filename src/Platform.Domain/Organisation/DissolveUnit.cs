namespace Platform.Domain.Organisation;

/// <summary>Ends a unit. With a successor, the units directly below go to it on the same day; without one there must be none.</summary>
/// <param name="SuccessorId">Null says that nothing takes its place.</param>
/// <param name="On">First day without the unit, in Asia/Shanghai.</param>
public sealed record DissolveUnit(Guid UnitId, Guid? SuccessorId, DateOnly On, string Reason);

public sealed record SuccessorLiesBelow(string NameZh)
    : Refusal("successor-lies-below", $"{NameZh} is the unit itself or lies below it. Move it out first, or name another successor.");

public sealed record UnitHasUnitsBelow(IReadOnlyList<string> NamesZh)
    : Refusal("unit-has-units-below", $"Below it lie on that day or later: {string.Join("、", NamesZh)}. Move them first, or name a successor that takes them.");

public sealed record DissolutionNeedsAReason()
    : Refusal("dissolution-needs-a-reason", "Give the reason, in 1 to 500 characters.");

public static class DissolveUnitDecider
{
    public static Decision<OrganisationEvent> Decide(DissolveUnit command, OrganisationTree tree, By by)
    {
        if (tree.Find(command.UnitId) is not { } unit)
        {
            return new UnitIsUnknown(command.UnitId);
        }

        if (unit.DissolvedOn == command.On && unit.SuccessorId == command.SuccessorId)
        {
            return Decision<OrganisationEvent>.Nothing;
        }

        if (unit.ParentId is null)
        {
            return new RootStays();
        }

        if (Against(command, unit, tree, by) is { } against)
        {
            return against;
        }

        var below = tree.Units.Values.Where(other => other.LiesUnder(unit.Id, command.On)).OrderBy(other => other.Code, StringComparer.Ordinal).ToList();
        // Some that lay there later than that day have gone since, or were dissolved: a successor cannot take those.
        var gone = command.SuccessorId is null ? below : below.Where(other => other.ParentId != unit.Id || other.DissolvedOn is not null).ToList();
        if (gone.Count > 0)
        {
            return new UnitHasUnitsBelow([.. gone.Select(other => other.NameZh)]);
        }

        var events = new List<OrganisationEvent>();
        foreach (var child in below)
        {
            if (MoveUnitDecider.Against(child, tree.Units[command.SuccessorId!.Value], command.On, tree, by) is { } childStays)
            {
                return childStays;
            }

            events.Add(new UnitMoved(child.Id, unit.Id, command.SuccessorId.Value, command.On));
        }

        events.Add(new UnitDissolved(unit.Id, command.SuccessorId, command.On, command.Reason.Trim()));
        return events;
    }

    private static Refusal? Against(DissolveUnit command, Unit unit, OrganisationTree tree, By by)
    {
        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > 500)
        {
            return new DissolutionNeedsAReason { Errors = [new("/reason", "required", "Give the reason, in 1 to 500 characters.")] };
        }

        if (TreeRules.AgainstChange(unit, command.On, by) is { } against)
        {
            return against;
        }

        // A move or a name on a later day would otherwise be of a unit that is no more.
        var lastChange = unit.PlacedOn > unit.NamedOn ? unit.PlacedOn : unit.NamedOn;
        if (command.On < lastChange)
        {
            return new LaterChangeStands(unit.NameZh, lastChange);
        }

        if (command.SuccessorId is not { } successorId)
        {
            return null;
        }

        return tree.Find(successorId) is not { } successor ? new UnitIsUnknown(successorId)
            : TreeRules.AgainstChange(successor, command.On, by) is { } successorCannot ? successorCannot
            : tree.PathOf(successorId).Contains(unit.Id) ? new SuccessorLiesBelow(successor.NameZh)
            : null;
    }
}
