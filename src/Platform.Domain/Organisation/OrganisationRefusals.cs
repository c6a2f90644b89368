namespace Platform.Domain.Organisation;

// What more than one change to the tree may be refused for.

public sealed record UnitIsUnknown(Guid UnitId)
    : Refusal("organisation-has-no-such-unit", $"The organization has no unit {UnitId}.");

public sealed record UnitIsDissolved(string NameZh, DateOnly On)
    : Refusal("unit-is-dissolved", $"{NameZh} was dissolved on {On:yyyy-MM-dd} and changes no more.");

public sealed record DayIsToCome()
    : Refusal("day-is-to-come", "The tree shows what holds today: record the change on its day or after it.");

public sealed record UnitOpensLater(string NameZh, DateOnly OpenedOn)
    : Refusal("unit-opens-later", $"{NameZh} was opened on {OpenedOn:yyyy-MM-dd}. Give that day or a later one.");

/// <summary>Changes of one unit are recorded in the order of their days, so that none reaches behind a later one.</summary>
public sealed record LaterChangeStands(string NameZh, DateOnly On)
    : Refusal("later-change-stands", $"A change of {NameZh} on {On:yyyy-MM-dd} is recorded. Give that day or a later one.");

public sealed record UnitNamesAreNotAcceptable()
    : Refusal("unit-names-are-not-acceptable", "The names cannot be accepted; each one at fault is named with how to mend it.");

internal static class TreeRules
{
    /// <summary>What any dated change of a unit is refused for; null when nothing stands against it.</summary>
    public static Refusal? AgainstChange(Unit unit, DateOnly on, By by) =>
        unit.DissolvedOn is { } dissolved ? new UnitIsDissolved(unit.NameZh, dissolved)
        : on > by.Today ? new DayIsToCome()
        : on < unit.OpenedOn ? new UnitOpensLater(unit.NameZh, unit.OpenedOn)
        : null;
}
