namespace Platform.Domain.Organisation;

/// <summary>Puts a unit, with all below it, under another from a day on, in Asia/Shanghai. The past stays with the old parent.</summary>
public sealed record MoveUnit(Guid UnitId, Guid ParentId, DateOnly On);

public sealed record RootStays()
    : Refusal("root-stays", "The root of the organization can be neither moved nor dissolved.");

public sealed record UnitWouldLieUnderItself(string NameZh, string ParentNameZh, DateOnly On)
    : Refusal("unit-would-lie-under-itself", $"On {On:yyyy-MM-dd} {ParentNameZh} is {NameZh} or lies below it. Move it elsewhere, or give a later day.");

public sealed record UnitLiesThereAlready(string ParentNameZh, DateOnly Since)
    : Refusal("unit-lies-there-already", $"The unit has lain under {ParentNameZh} since {Since:yyyy-MM-dd}.");

public sealed record TreeWouldBeTooDeep()
    : Refusal("tree-would-be-too-deep", $"A tree has at most {OrganisationTree.DeepestLevel} levels. Move the unit higher.");

public static class MoveUnitDecider
{
    public static Decision<OrganisationEvent> Decide(MoveUnit command, OrganisationTree tree, By by)
    {
        if (tree.Find(command.UnitId) is not { } unit)
        {
            return new UnitIsUnknown(command.UnitId);
        }

        if (tree.Find(command.ParentId) is not { } parent)
        {
            return new UnitIsUnknown(command.ParentId);
        }

        if (unit.ParentId is not { } from)
        {
            return new RootStays();
        }

        if (from == parent.Id)
        {
            return unit.PlacedOn == command.On ? Decision<OrganisationEvent>.Nothing : new UnitLiesThereAlready(parent.NameZh, unit.PlacedOn);
        }

        return Against(unit, parent, command.On, tree, by) is { } against ? against : new UnitMoved(unit.Id, from, parent.Id, command.On);
    }

    /// <summary>What stands against a unit lying under a parent from a day on; null when nothing does.</summary>
    internal static Refusal? Against(Unit unit, Unit parent, DateOnly on, OrganisationTree tree, By by)
    {
        if ((TreeRules.AgainstChange(unit, on, by) ?? TreeRules.AgainstChange(parent, on, by)) is { } against)
        {
            return against;
        }

        if (on < unit.PlacedOn)
        {
            return new LaterChangeStands(unit.NameZh, unit.PlacedOn);
        }

        // A back-dated move meets the moves recorded since: the tree must be free of circles on each of those days too.
        foreach (var day in tree.ChangeDays.Where(day => day > on).Prepend(on))
        {
            if (unit.Id == parent.Id || tree.AncestorsOf(parent.Id, day).Contains(unit.Id))
            {
                return new UnitWouldLieUnderItself(unit.NameZh, parent.NameZh, day);
            }
        }

        return tree.PathOf(parent.Id).Count + tree.HeightOf(unit.Id) > OrganisationTree.DeepestLevel ? new TreeWouldBeTooDeep() : null;
    }
}
