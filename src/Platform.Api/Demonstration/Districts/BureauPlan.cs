namespace Platform.Api.Demonstration.Districts;

/// <summary>A bureau as the demonstration makes it. The tables are texts, one row a line, columns parted by '|'.</summary>
/// <param name="Template">Id of the rule set that it adopts.</param>
/// <param name="OfficeUnit">Code of the unit where its office staff works.</param>
/// <param name="ClerkUnit">Code of the unit whose clerk has an account.</param>
/// <param name="Units">code | type | parent | Chinese name | English name; parents first.</param>
/// <param name="Posts">unit code | role | what is special: vacant, acting or changed.</param>
/// <param name="Events">trigger | unit type | days before today, commas between | what happened.</param>
/// <param name="Course">How past duties went, one letter each, over and over: see <see cref="Courses"/>.</param>
internal sealed record BureauPlan(
    string Slug, string NameZh, string NameEn, string BureauKind, string Template, string OfficeUnit, string ClerkUnit, string Units, string Posts, string Events, string Course)
{
    /// <summary>Hours that the bureau allows for "promptly" and "at first moment"; null where it has not said.</summary>
    public int? PromptlyHours { get; init; }

    public int? FirstMomentHours { get; init; }

    /// <summary>Three changes of the organization: a unit moves, one is renamed, one is dissolved into another.</summary>
    public required UnitChanges Changes { get; init; }

    /// <summary>Current duties that nobody has touched, for whoever tries the platform: unit code and obligation.</summary>
    public IReadOnlyList<(string Unit, string Obligation)> LeftOpen { get; init; } = [];

    public IReadOnlyList<UnitRow> UnitRows => [.. Table(Units).Select(row => new UnitRow(row[0], row[1], row[2] == "-" ? null : row[2], row[3], row[4]))];

    public IReadOnlyList<PostRow> PostRows => [.. Table(Posts).Select(row => new PostRow(row[0], row[1], row.Length > 2 ? row[2] : string.Empty))];

    /// <summary>Code of the unit that reviews what was decided in a case: the one of the post whose holder changes.</summary>
    public string ReviewUnit => PostRows.First(row => row.Special == "changed").Unit;

    public IReadOnlyList<EventRow> EventRows =>
        [.. Table(Events).Select(row => new EventRow(row[0], row[1], [.. row[2].Split(',').Select(int.Parse)], row[3]))];

    private static IEnumerable<string[]> Table(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries));
}

internal sealed record UnitRow(string Code, string Type, string? Parent, string NameZh, string NameEn);

internal sealed record PostRow(string Unit, string Role, string Special);

internal sealed record EventRow(string Trigger, string UnitType, IReadOnlyList<int> DaysAgo, string Description);

internal sealed record UnitChanges(
    (string Unit, string Parent) Move, (string Unit, string NameZh, string NameEn) Rename, (string Unit, string Successor) Dissolution);
