namespace Platform.Domain.Organisation;

/// <summary>A batch of units beside the tree it is to join: codes resolved, levels counted, parents put before children.</summary>
internal sealed class UnitBatch
{
    private readonly string tenantId;
    private readonly Dictionary<string, int> rowsByCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, int?> levels = [];

    public UnitBatch(OpenUnits command, OrganisationTree tree)
    {
        tenantId = command.TenantId;
        Tree = tree;
        Rows = command.Units;
        FirstRoot = -1;
        for (var row = 0; row < Rows.Count; row++)
        {
            rowsByCode.TryAdd(Rows[row].Code ?? string.Empty, row);
            FirstRoot = FirstRoot < 0 && Rows[row].ParentCode is null ? row : FirstRoot;
        }

        for (var row = 0; row < Rows.Count; row++)
        {
            CountLevels(row);
        }
    }

    public OrganisationTree Tree { get; }

    public IReadOnlyList<UnitToOpen> Rows { get; }

    /// <summary>The first row without a parent; -1 when there is none.</summary>
    public int FirstRoot { get; }

    /// <summary>The first row with a code; -1 when no row has it.</summary>
    public int FirstRowOf(string code) => rowsByCode.GetValueOrDefault(code, -1);

    /// <summary>1 for a root or for a row whose parent is not known; null for a row whose parents lead back to it.</summary>
    public int? LevelOf(int row) => levels[row];

    public DateOnly? OpeningOf(string code) => Tree.FindByCode(code)?.OpenedOn ?? (FirstRowOf(code) is >= 0 and var row ? Rows[row].OpenedOn : null);

    /// <summary>Whether the unit was opened just as this row says, whatever became of it since, or stands so now, as in a list of today.</summary>
    public bool IsRecorded(int row) =>
        Tree.FindByCode(Rows[row].Code ?? string.Empty) is { } unit
        && ToEvent(row) is var said
        && (said == new UnitOpened(unit.Id, unit.Code, unit.Names[0].NameZh, unit.Names[0].NameEn, unit.UnitType, unit.Parents[0].ParentId, unit.OpenedOn)
            || said == new UnitOpened(unit.Id, unit.Code, unit.NameZh, unit.NameEn, unit.UnitType, unit.ParentId, unit.OpenedOn));

    /// <summary>Parents before their children, and otherwise as given.</summary>
    public IEnumerable<int> InOrder() => Enumerable.Range(0, Rows.Count).OrderBy(row => levels[row]);

    public UnitOpened ToEvent(int row)
    {
        var unit = Rows[row];
        return new(
            Unit.IdFor(tenantId, unit.Code), unit.Code, UnitNames.Tidy(unit.NameZh) ?? string.Empty, UnitNames.Tidy(unit.NameEn), unit.UnitType,
            unit.ParentCode is { } code ? IdOf(code) : null, unit.OpenedOn);
    }

    // As the unit that has the code spells it: an id follows from the exact code.
    private Guid IdOf(string code) =>
        Tree.FindByCode(code)?.Id ?? Unit.IdFor(tenantId, FirstRowOf(code) is >= 0 and var row ? Rows[row].Code : code);

    // Walks up until something is known, then counts down again; a loop, because 5,000 levels would overflow a stack.
    private void CountLevels(int start)
    {
        var chain = new List<int>();
        var seen = new HashSet<int>();
        var row = start;
        int? level = 0;
        while (!levels.TryGetValue(row, out level))
        {
            if (!seen.Add(row))
            {
                level = null;
                break;
            }

            chain.Add(row);
            level = 0;
            if (Rows[row].ParentCode is not { } parent)
            {
                break;
            }

            if (Tree.FindByCode(parent) is { } recorded)
            {
                level = Tree.AncestorsOf(recorded.Id).Count + 1;
                break;
            }

            row = FirstRowOf(parent);
            if (row < 0)
            {
                break;
            }
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            levels[chain[i]] = level = level + 1;
        }
    }
}
