using System.Collections.Immutable;

namespace Platform.Domain.Organisation;

/// <summary>A unit as it was on one day.</summary>
public sealed record UnitOnDay(Guid Id, string Code, string NameZh, string? NameEn, string UnitType, Guid? ParentId);

/// <summary>
/// All units of a tenant in one state, because "acyclic, one root, unique codes" can only be checked where all are known.
/// Without a day, a question is answered as of the last recorded change; nothing is recorded for a day to come.
/// </summary>
/// <param name="IdsByCode">Codes without regard to case, so that two units never differ by case alone. Dissolved units keep theirs.</param>
/// <param name="Children">The units, dissolved ones too, whose last parent is the key.</param>
/// <param name="ChangeDays">The days on which some unit moved: between two of them the tree keeps its shape.</param>
public sealed record OrganisationTree(
    ImmutableDictionary<Guid, Unit> Units,
    ImmutableDictionary<string, Guid> IdsByCode,
    ImmutableDictionary<Guid, ImmutableList<Guid>> Children,
    ImmutableSortedSet<DateOnly> ChangeDays,
    Guid? RootId)
{
    public const int MostUnits = 5_000;

    /// <summary>Levels from the root down, the root being the first.</summary>
    public const int DeepestLevel = 16;

    /// <summary>The stream's id; the events do not carry it, so whoever folds them sets it.</summary>
    public Guid Id { get; init; }

    /// <summary>Every reorganisation that was decided, so that one sent again is the same.</summary>
    public ImmutableDictionary<Guid, UnitsReorganised> Reorganisations { get; init; } = ImmutableDictionary<Guid, UnitsReorganised>.Empty;

    public static OrganisationTree Empty { get; } = new(
        ImmutableDictionary<Guid, Unit>.Empty,
        ImmutableDictionary.Create<string, Guid>(StringComparer.OrdinalIgnoreCase),
        ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty,
        [],
        null);

    public static Guid IdFor(string tenant) => DeterministicId.From("organisation", tenant);

    public Unit? Find(Guid unitId) => Units.GetValueOrDefault(unitId);

    public Unit? FindByCode(string code) => IdsByCode.TryGetValue(code, out var id) ? Units[id] : null;

    /// <summary>The units above a unit, nearest first, now or on a day.</summary>
    public IReadOnlyList<Guid> AncestorsOf(Guid unitId, DateOnly? on = null)
    {
        var above = new List<Guid>();
        for (var at = ParentOf(unitId, on); at is { } id; at = ParentOf(id, on))
        {
            above.Add(id);
        }

        return above;
    }

    /// <summary>From the root down to the unit itself.</summary>
    public IReadOnlyList<Guid> PathOf(Guid unitId, DateOnly? on = null) => [.. AncestorsOf(unitId, on).Reverse(), unitId];

    /// <summary>The unit itself first and then all below it, dissolved units included: what they recorded still lies there.</summary>
    public IReadOnlyList<Guid> SubtreeOf(Guid unitId)
    {
        var found = new List<Guid> { unitId };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(Children.GetValueOrDefault(found[i], []));
        }

        return found;
    }

    /// <summary>The units that existed on a business day, with the parent and names of that day, as known now.</summary>
    public IReadOnlyList<UnitOnDay> UnitsOn(DateOnly day) =>
    [
        .. Units.Values.Where(unit => unit.Exists(day)).OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit =>
            new UnitOnDay(unit.Id, unit.Code, unit.NameOn(day).NameZh, unit.NameOn(day).NameEn, unit.UnitType, unit.ParentOn(day))),
    ];

    /// <summary>Levels that a subtree spans, 1 for a unit with nothing below it.</summary>
    public int HeightOf(Guid unitId) => 1 + Children.GetValueOrDefault(unitId, []).Select(HeightOf).DefaultIfEmpty().Max();

    public static OrganisationTree Evolve(OrganisationTree? before, OrganisationEvent @event)
    {
        var tree = before ?? Empty;
        return @event switch
        {
            UnitOpened e => tree with
            {
                Units = tree.Units.SetItem(e.UnitId, new(
                    e.UnitId, e.Code, e.UnitType, e.OpenedOn, null, null, [new(e.OpenedOn, e.ParentId)], [new(e.OpenedOn, e.NameZh, e.NameEn)])),
                IdsByCode = tree.IdsByCode.SetItem(e.Code, e.UnitId),
                Children = e.ParentId is { } parent ? Under(tree.Children, parent, e.UnitId) : tree.Children,
                RootId = e.ParentId is null ? e.UnitId : tree.RootId,
            },
            UnitRenamed e when tree.Find(e.UnitId) is { } unit => tree with
            {
                Units = tree.Units.SetItem(unit.Id, unit with { Names = unit.Names.Add(new(e.On, e.NameZh, e.NameEn)) }),
            },
            UnitMoved e when tree.Find(e.UnitId) is { } unit => tree with
            {
                Units = tree.Units.SetItem(unit.Id, unit with { Parents = unit.Parents.Add(new(e.On, e.ToParentId)) }),
                Children = Under(tree.Children.SetItem(e.FromParentId, tree.Children.GetValueOrDefault(e.FromParentId, []).Remove(unit.Id)), e.ToParentId, unit.Id),
                ChangeDays = tree.ChangeDays.Add(e.On),
            },
            UnitsReorganised e => tree with { Reorganisations = tree.Reorganisations.SetItem(e.ReorganisationId, e) },
            UnitDissolved e when tree.Find(e.UnitId) is { } unit => tree with
            {
                Units = tree.Units.SetItem(unit.Id, unit with { DissolvedOn = e.On, SuccessorId = e.SuccessorId }),
            },
            UnitsWithdrawn e => tree.Without(e.UnitIds),
            _ => tree,
        };
    }

    private OrganisationTree Without(IReadOnlyList<Guid> unitIds)
    {
        var gone = unitIds.Where(Units.ContainsKey).ToHashSet();
        var children = Children.RemoveRange(gone);
        foreach (var parent in gone.Select(id => Units[id].ParentId).OfType<Guid>().Where(children.ContainsKey).Distinct())
        {
            children = children.SetItem(parent, children[parent].RemoveAll(gone.Contains));
        }

        return this with
        {
            Units = Units.RemoveRange(gone),
            IdsByCode = IdsByCode.RemoveRange(gone.Select(id => Units[id].Code)),
            Children = children,
            RootId = RootId is { } root && gone.Contains(root) ? null : RootId,
        };
    }

    private Guid? ParentOf(Guid unitId, DateOnly? on) =>
        Find(unitId) is not { } unit ? null : on is { } day ? unit.ParentOn(day) : unit.ParentId;

    private static ImmutableDictionary<Guid, ImmutableList<Guid>> Under(ImmutableDictionary<Guid, ImmutableList<Guid>> children, Guid parent, Guid child) =>
        children.SetItem(parent, children.GetValueOrDefault(parent, []).Add(child));
}
