using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>How many units of each type and posts of each role there are on some day of a year.</summary>
internal sealed class Holders
{
    private readonly Dictionary<string, int> counts;

    private Holders(Dictionary<string, int> counts) => this.counts = counts;

    public static Holders In(int year, IReadOnlyList<UnitFacts> units, IReadOnlyList<PostFacts> posts)
    {
        var span = Windows.Year(year);
        var there = units.Where(unit => unit.OpenedOn <= span.To && !(unit.DissolvedOn <= span.From)).ToList();
        var open = there.Select(unit => unit.Id).ToHashSet();
        return new(there.Select(unit => $"unit:{unit.UnitType}")
            .Concat(posts.Where(post => open.Contains(post.UnitId) && post.EstablishedOn <= span.To).Select(post => $"role:{post.RoleId}"))
            .CountBy(reference => reference, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal));
    }

    public int Of(string reference) => counts.GetValueOrDefault(reference);

    /// <summary>
    /// Whose care a vacancy is: the unit that the post belongs in, or the unit above, as the rules order the types; where
    /// none of these is there, a unit at the top. Null in an organisation without units.
    /// </summary>
    public string? CareOf(string reference, SchemePack pack)
    {
        var types = pack.UnitTypes.ToDictionary(type => type.Id, StringComparer.Ordinal);
        var id = reference[5..];
        var step = reference.StartsWith("role:", StringComparison.Ordinal)
            ? pack.Roles.FirstOrDefault(role => role.Id == id)?.Unit
            : types.GetValueOrDefault(id)?.Parent;
        while (step is not null && Of($"unit:{step}") == 0)
        {
            step = types.GetValueOrDefault(step)?.Parent;
        }

        return (step ?? pack.UnitTypes.FirstOrDefault(type => type.Parent is null && Of($"unit:{type.Id}") > 0)?.Id) is { } found ? $"unit:{found}" : null;
    }
}
