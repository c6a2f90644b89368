using System.Text.RegularExpressions;

namespace Platform.Domain.Organisation;

/// <summary>Opens any number of units, all or none. A row that is already recorded just so is passed over, so that a retry is one fact.</summary>
/// <param name="UnitTypes">The accepted unit types; null while the bureau has no rules yet, and then any code is.</param>
public sealed record OpenUnits(string TenantId, IReadOnlyList<UnitToOpen> Units, IReadOnlySet<string>? UnitTypes);

/// <param name="ParentCode">Code of a recorded unit or of another in the batch, in any order; null for the root alone.</param>
public sealed record UnitToOpen(string Code, string NameZh, string? NameEn, string UnitType, string? ParentCode, DateOnly OpenedOn);

public sealed record UnitsAreNotAcceptable()
    : Refusal("units-are-not-acceptable", "No unit was opened: some rows cannot be accepted, and each is named with how to mend it.");

public sealed record OrganisationIsFull()
    : Refusal("organisation-is-full", $"An organization holds at most {OrganisationTree.MostUnits} units, dissolved ones counted.");

public static partial class OpenUnitsDecider
{
    public static Decision<OrganisationEvent> Decide(OpenUnits command, OrganisationTree? recorded, By by)
    {
        var tree = recorded ?? OrganisationTree.Empty;
        if (command.Units.Count > OrganisationTree.MostUnits)
        {
            return new OrganisationIsFull();
        }

        var batch = new UnitBatch(command, tree);
        var errors = Enumerable.Range(0, command.Units.Count).SelectMany(row => Errors(row, batch, command.UnitTypes, by)).ToList();
        if (errors.Count > 0)
        {
            return new UnitsAreNotAcceptable { Errors = errors };
        }

        var opened = batch.InOrder().Where(row => !batch.IsRecorded(row)).Select(batch.ToEvent).ToList();
        return tree.Units.Count + opened.Count > OrganisationTree.MostUnits ? new OrganisationIsFull() : opened.ToList<OrganisationEvent>();
    }

    private static IEnumerable<FieldError> Errors(int row, UnitBatch batch, IReadOnlySet<string>? unitTypes, By by)
    {
        var unit = batch.Rows[row];
        var at = $"/units/{row}";
        var code = unit.Code ?? string.Empty;
        if (!CodeForm().IsMatch(code))
        {
            yield return new($"{at}/code", "not-a-code", "Give 1 to 32 letters, digits, dots, hyphens and underscores, a letter or digit first.");
        }
        else if (batch.FirstRowOf(code) is var first && first != row)
        {
            yield return new($"{at}/code", "code-repeated", $"Row {first} has the code {code} already. Give each unit a code of its own.");
        }
        else if (batch.Tree.FindByCode(code) is { } taken && !batch.IsRecorded(row))
        {
            yield return new($"{at}/code", "code-taken", $"The code {code} is {taken.NameZh}'s, with other particulars. Choose another, or change that unit.");
        }

        foreach (var error in UnitNames.Errors(at, unit.NameZh, unit.NameEn))
        {
            yield return error;
        }

        if (unitTypes is null ? !TypeForm().IsMatch(unit.UnitType ?? string.Empty) : !unitTypes.Contains(unit.UnitType ?? string.Empty))
        {
            yield return new($"{at}/unitType", "unit-type-unknown", unitTypes is null
                ? "Give the id of a unit type: lower-case letters, digits and hyphens."
                : $"The rules have no unit type '{unit.UnitType}'. Give one of: {string.Join(", ", unitTypes.Order(StringComparer.Ordinal))}.");
        }

        // A row that is recorded just so has been through this.
        if (!batch.IsRecorded(row))
        {
            foreach (var error in PlaceErrors(row, at, unit, batch).Concat(DayErrors(at, unit, batch, by)))
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<FieldError> PlaceErrors(int row, string at, UnitToOpen unit, UnitBatch batch)
    {
        if (unit.ParentCode is not { } parentCode)
        {
            if (batch.Tree.RootId is { } root)
            {
                yield return new($"{at}/parentCode", "root-exists", $"{batch.Tree.Units[root].NameZh} is the root. Name the unit above this one.");
            }
            else if (batch.FirstRoot != row)
            {
                yield return new($"{at}/parentCode", "root-repeated", $"Row {batch.FirstRoot} is the root. Name the unit above this one.");
            }
        }
        else if (batch.Tree.FindByCode(parentCode) is { } parent)
        {
            if (parent.DissolvedOn is { } dissolved)
            {
                yield return new($"{at}/parentCode", "parent-dissolved", $"{parent.NameZh} was dissolved on {dissolved:yyyy-MM-dd}. Name a unit that exists.");
            }
        }
        else if (batch.FirstRowOf(parentCode) < 0)
        {
            yield return new($"{at}/parentCode", "parent-unknown", $"Neither the organization nor this batch has a unit {parentCode}.");
        }

        switch (batch.LevelOf(row))
        {
            case null:
                yield return new($"{at}/parentCode", "parent-circular", "Following the parents from this row leads back to it. Name another unit above it.");
                break;
            case > OrganisationTree.DeepestLevel:
                yield return new($"{at}/parentCode", "too-deep", $"Place the unit higher: a tree has at most {OrganisationTree.DeepestLevel} levels.");
                break;
        }
    }

    private static IEnumerable<FieldError> DayErrors(string at, UnitToOpen unit, UnitBatch batch, By by)
    {
        if (unit.OpenedOn > by.Today)
        {
            yield return new($"{at}/openedOn", "day-is-to-come", "Open a unit on its day or after it: give a day that is not after today.");
        }
        else if (unit.OpenedOn == default)
        {
            yield return new($"{at}/openedOn", "required", "Give the day on which the unit was opened.");
        }
        else if (unit.ParentCode is { } parentCode && batch.OpeningOf(parentCode) is { } parentOpenedOn && unit.OpenedOn < parentOpenedOn)
        {
            yield return new($"{at}/openedOn", "before-parent", $"The unit above was opened on {parentOpenedOn:yyyy-MM-dd}. Give that day or a later one.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,31}\z")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,63}\z")]
    private static partial Regex TypeForm();
}
