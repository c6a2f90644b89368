namespace Platform.Domain.Organisation;

/// <summary>Takes back the opening of units, as if it had not been.</summary>
/// <param name="RestingOn">For units that something else has come to rest on: the codes of what that is, such as has-posts.</param>
public sealed record WithdrawUnits(IReadOnlyList<Guid> UnitIds, string Reason, ILookup<Guid, string> RestingOn);

public sealed record UnitsAreDependedOn()
    : Refusal("units-are-depended-on", "Some of these units are in use. Each is named with what rests on it; a unit that was at work is dissolved, not taken back.");

public static class WithdrawUnitsDecider
{
    public static Decision<OrganisationEvent> Decide(WithdrawUnits command, OrganisationTree? recorded)
    {
        var tree = recorded ?? OrganisationTree.Empty;
        var units = command.UnitIds.Select(tree.Find).OfType<Unit>().ToList();
        if (units.Count == 0)
        {
            return Decision<OrganisationEvent>.Nothing;
        }

        var errors = Dependents(units, tree, command.RestingOn).ToList();
        return errors.Count > 0
            ? new UnitsAreDependedOn { Errors = errors }
            : new UnitsWithdrawn([.. units.Select(unit => unit.Id)], command.Reason);
    }

    private static IEnumerable<FieldError> Dependents(IReadOnlyList<Unit> units, OrganisationTree tree, ILookup<Guid, string> restingOn)
    {
        var going = units.Select(unit => unit.Id).ToHashSet();
        var successors = tree.Units.Values.Select(unit => unit.SuccessorId).OfType<Guid>().ToHashSet();
        foreach (var unit in units)
        {
            var at = $"/units/{unit.Code}";
            foreach (var below in tree.Children.GetValueOrDefault(unit.Id, []).Where(id => !going.Contains(id)))
            {
                yield return new(at, "has-units-below", $"{tree.Units[below].NameZh} ({tree.Units[below].Code}) lies under {unit.NameZh} and was not brought by this import.");
            }

            if (unit.Names.Count > 1 || unit.Parents.Count > 1 || unit.DissolvedOn is not null || successors.Contains(unit.Id))
            {
                yield return new(at, "was-changed-since", $"{unit.NameZh} was renamed, moved, dissolved or made a successor since.");
            }

            foreach (var code in restingOn[unit.Id])
            {
                yield return Resting(at, code, unit.NameZh);
            }
        }
    }

    private static FieldError Resting(string at, string code, string unit) => code switch
    {
        "has-posts" => new(at, "has-posts", $"{unit} has posts."),
        "has-persons" => new(at, "has-persons", $"Persons belong to {unit}."),
        "has-an-open-year" => new(at, "has-an-open-year", $"A year's ledger of {unit} is open."),
        "has-acts" => new(at, "has-acts", $"Acts of {unit} are recorded."),
        "has-evidence" => new(at, "has-evidence", $"Evidence of {unit} is registered."),
        "has-groups" => new(at, "has-groups", $"A leading group or its office is in {unit}."),
        "has-division" => new(at, "has-division", $"{unit} is named in the division of work."),
        "has-portfolio" => new(at, "has-portfolio", $"{unit} is in somebody's charge."),
        _ => new(at, "has-roles", $"Somebody holds a role in {unit}."),
    };
}
