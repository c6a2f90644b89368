using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Support;

/// <summary>An organisation for any pack: a unit of each type and a post of each role.</summary>
internal static class OrganisationOf
{
    public static (IReadOnlyList<UnitFacts> Units, IReadOnlyList<PostFacts> Posts) Whole(SchemePack pack) => Part(pack, -1, new(2020, 1, 1));

    /// <summary>The unit types whose bits are set, and the posts of every second role in them.</summary>
    public static (IReadOnlyList<UnitFacts> Units, IReadOnlyList<PostFacts> Posts) Part(SchemePack pack, int chosen, DateOnly since)
    {
        UnitFacts[] units =
        [
            .. pack.UnitTypes.Where((_, i) => (chosen >> (i % 31) & 1) == 1).Select(type => new UnitFacts(UnitId(type.Id), type.Id, since, null)),
        ];
        PostFacts[] posts =
        [
            .. pack.Roles.Where((role, i) => (chosen == -1 || i % 2 == 0) && units.Any(unit => unit.UnitType == role.Unit))
                .Select(role => new PostFacts(DeterministicId.From("post", role.Id), UnitId(role.Unit), role.Id, since)),
        ];
        return (units, posts);
    }

    private static Guid UnitId(string type) => DeterministicId.From("unit", type);
}
