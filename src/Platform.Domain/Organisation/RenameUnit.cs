namespace Platform.Domain.Organisation;

/// <summary>Gives a unit other names from a day on, in Asia/Shanghai.</summary>
public sealed record RenameUnit(Guid UnitId, string NameZh, string? NameEn, DateOnly On);

public sealed record UnitHasThatName(string NameZh, DateOnly Since)
    : Refusal("unit-has-that-name", $"The unit has been called {NameZh} since {Since:yyyy-MM-dd}.");

public static class RenameUnitDecider
{
    public static Decision<OrganisationEvent> Decide(RenameUnit command, OrganisationTree tree, By by)
    {
        if (tree.Find(command.UnitId) is not { } unit)
        {
            return new UnitIsUnknown(command.UnitId);
        }

        var errors = UnitNames.Errors(string.Empty, command.NameZh, command.NameEn).ToList();
        if (errors.Count > 0)
        {
            return new UnitNamesAreNotAcceptable { Errors = errors };
        }

        if (TreeRules.AgainstChange(unit, command.On, by) is { } against)
        {
            return against;
        }

        var renamed = new UnitRenamed(unit.Id, UnitNames.Tidy(command.NameZh)!, UnitNames.Tidy(command.NameEn), command.On);
        if (renamed.NameZh == unit.NameZh && renamed.NameEn == unit.NameEn)
        {
            return command.On == unit.NamedOn ? Decision<OrganisationEvent>.Nothing : new UnitHasThatName(unit.NameZh, unit.NamedOn);
        }

        return command.On < unit.NamedOn ? new LaterChangeStands(unit.NameZh, unit.NamedOn) : renamed;
    }
}
