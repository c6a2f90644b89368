using CsCheck;
using Platform.Domain.Organisation;
using static Platform.Domain.Tests.Organisation.Bureau;

namespace Platform.Domain.Tests.Organisation;

/// <summary>Whatever is asked in whatever order: what was accepted leaves a tree, on every day.</summary>
public sealed class KeepingATree
{
    private static readonly Gen<string> Code = Gen.Int[0, 9].Select(i => $"C{i}");
    private static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 8].Select(i => Day(1, 1).AddDays(i));

    private static readonly Gen<Func<OrganisationTree, Decision<OrganisationEvent>>> AnyCommand = Gen.Frequency(
        (5, Gen.Select(Code, Gen.OneOf(Code, Gen.Const("C0")), AnyDay).Array[1, 4].Select<(string, string, DateOnly)[], Func<OrganisationTree, Decision<OrganisationEvent>>>(
            rows => tree => OpenUnitsDecider.Decide(new(Tenant, [.. rows.Select(r => new UnitToOpen(r.Item1, r.Item1, null, "division", r.Item2, r.Item3))], null), tree, Clerk))),
        (6, Gen.Select(Code, Code, AnyDay).Select<(string, string, DateOnly), Func<OrganisationTree, Decision<OrganisationEvent>>>(
            m => tree => MoveUnitDecider.Decide(new(Id(m.Item1), Id(m.Item2), m.Item3), tree, Clerk))),
        (1, Gen.Select(Code, Code.Null(), AnyDay).Select<(string, string?, DateOnly), Func<OrganisationTree, Decision<OrganisationEvent>>>(
            d => tree => DissolveUnitDecider.Decide(new(Id(d.Item1), d.Item2 is { } to ? Id(to) : null, d.Item3, "改革"), tree, Clerk))),
        (1, Gen.Select(Code, Gen.Int[0, 3], AnyDay).Select<(string, int, DateOnly), Func<OrganisationTree, Decision<OrganisationEvent>>>(
            r => tree => RenameUnitDecider.Decide(new(Id(r.Item1), $"名{r.Item2}", null, r.Item3), tree, Clerk))));

    [Fact]
    public void Any_accepted_commands_leave_one_root_unique_codes_and_no_circle_on_any_day()
    {
        var accepted = 0;
        AnyCommand.Array[1, 40].Sample(commands =>
        {
            var tree = OrganisationTree.Evolve(null, new UnitOpened(Id("C0"), "C0", "局", null, "bureau", null, Day(1, 1)));
            foreach (var decide in commands)
            {
                if (decide(tree) is not Decision<OrganisationEvent>.Accepted { Events: { Count: > 0 } events })
                {
                    continue;
                }

                Interlocked.Increment(ref accepted);
                tree = events.Aggregate(tree, OrganisationTree.Evolve);
                if (decide(tree) is Decision<OrganisationEvent>.Accepted { Events.Count: > 0 })
                {
                    return false;
                }
            }

            return IsATree(tree);
        }, iter: 3_000);

        // A generator whose commands are all refused would prove nothing.
        accepted.ShouldBeGreaterThan(3_000);
    }

    private static bool IsATree(OrganisationTree tree) =>
        tree.Units.Values.Count(u => u.ParentId is null) == 1
        && tree.Units.Values.Select(u => u.Code.ToUpperInvariant()).Distinct().Count() == tree.Units.Count
        && tree.SubtreeOf(tree.RootId!.Value).Order().SequenceEqual(tree.Units.Keys.Order())
        && Enumerable.Range(0, 10).Select(i => Day(1, 1).AddDays(i)).All(day => IsATree(tree.UnitsOn(day)));

    // On each day: one root, and from every unit that exists that day a way up through units that exist that day.
    private static bool IsATree(IReadOnlyList<UnitOnDay> units)
    {
        var byId = units.ToDictionary(u => u.Id);
        return units.Count(u => u.ParentId is null) == 1 && units.All(u =>
        {
            var steps = 0;
            var at = u;
            while (at is { ParentId: { } parent } && steps++ <= units.Count)
            {
                at = byId.GetValueOrDefault(parent);
            }

            return at is { ParentId: null };
        });
    }
}
