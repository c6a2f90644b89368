namespace Platform.Domain.Schemes;

/// <summary>
/// The part of a pack that the year's duties need, indexed by owner once so that thousands of units open without
/// walking the pack each time. Immutable; keep one per scheme.
/// </summary>
public sealed class SchemeRules
{
    private readonly ILookup<string, Obligation> byOwner;

    private SchemeRules(SchemePack pack)
    {
        PackId = pack.PackId;
        Obligations = pack.Obligations;
        byOwner = pack.Obligations
            .SelectMany(o => o.OwedBy.Distinct(StringComparer.Ordinal).Select(owner => (owner, o)))
            .ToLookup(pair => pair.owner, pair => pair.o, StringComparer.Ordinal);
    }

    public string PackId { get; }

    /// <summary>In the order of the pack.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    public static SchemeRules Of(SchemePack pack) => new(pack);

    public IEnumerable<Obligation> OwedByUnitType(string unitType) => byOwner[$"unit:{unitType}"];

    public IEnumerable<Obligation> OwedByRole(string roleId) => byOwner[$"role:{roleId}"];

    public Obligation? Find(string obligationId) => Obligations.FirstOrDefault(o => o.Id == obligationId);
}
