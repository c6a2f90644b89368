namespace Platform.Domain.Schemes;

/// <summary>
/// The part of a pack that the year's duties need, indexed by owner once so that thousands of units open without
/// walking the pack each time. Immutable; keep one per scheme.
/// </summary>
public sealed class SchemeRules
{
    private readonly ILookup<string, Obligation> byOwner;
    private readonly Dictionary<string, Obligation> byId;

    private SchemeRules(SchemePack pack)
    {
        PackId = pack.PackId;
        Obligations = pack.Obligations;
        Tasks = TaskDuties.Of(pack);
        byOwner = Obligations.Concat(Tasks)
            .SelectMany(o => o.OwedBy.Distinct(StringComparer.Ordinal).Select(owner => (owner, o)))
            .ToLookup(pair => pair.owner, pair => pair.o, StringComparer.Ordinal);
        byId = Obligations.Concat(Tasks).DistinctBy(o => o.Id).ToDictionary(o => o.Id, StringComparer.Ordinal);
    }

    public string PackId { get; }

    /// <summary>In the order of the pack.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>The tasks of the task table as duties.</summary>
    public IReadOnlyList<Obligation> Tasks { get; }

    public static SchemeRules Of(SchemePack pack) => new(pack);

    /// <summary>By a reference of the pack, as <c>unit:branch</c>.</summary>
    public IEnumerable<Obligation> OwedBy(string reference) => byOwner[reference];

    public IEnumerable<Obligation> OwedByUnitType(string unitType) => byOwner[$"unit:{unitType}"];

    public IEnumerable<Obligation> OwedByRole(string roleId) => byOwner[$"role:{roleId}"];

    /// <summary>An obligation, or a task as a duty.</summary>
    public Obligation? Find(string obligationId) => byId.GetValueOrDefault(obligationId);
}
