namespace Platform.Architecture.Tests;

/// <summary>Someone who knows the screen knows the folder: one name for a feature in all trees.</summary>
public sealed class NamingFolders
{
    private static readonly string[] Features =
    [
        "Directory", "Organisation", "Schemes", "Ledgers", "Evidence", "Meetings", "Reporting", "Inspections", "Appraisals", "Incidents", "Bulletins",
        "Accountability", "Channels", "Compliance", "Audit", "Access", "Portal", "Work", "Calendar", "Exchange", "Operations", "Dispatch",
    ];

    // What a tree has beside features; Internal is where generated handlers are written when they are asked for.
    private static readonly Dictionary<string, string[]> Beside = new()
    {
        ["src/Platform.Domain"] = [],
        ["src/Platform.Projections"] = ["Database", "History"],
        ["src/Platform.Api"] = ["Commands", "Database", "Demonstration", "Internal", "Oversight", "SchemeTemplates", "Tenancy", "Time", "Verbs", "Web"],
        ["tests/Platform.Domain.Tests"] = ["Packs", "Support"],
        ["tests/Platform.Projections.Tests"] = ["Database", "Rows", "StoredEvents", "Testing"],
        ["tests/Platform.Api.Tests"] = ["Commands", "Database", "Demonstration", "Fuzzing", "Matrix", "Oversight", "Support", "Tenancy", "Time", "Web"],
    };

    public static TheoryData<string> Trees => [.. Beside.Keys];

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_folder_is_a_feature_or_known_to_stand_beside_them(string tree)
    {
        Tree.Folders(tree).ShouldNotBeEmpty();
        Tree.Folders(tree).Except(Features).Except(Beside[tree]).ShouldBeEmpty();
    }

    [Fact]
    public void The_web_names_its_features_alike() =>
        Tree.Folders("frontend/src/features").Except([.. Features.Select(feature => feature.ToLowerInvariant())]).ShouldBeEmpty();

    [Fact]
    public void The_list_is_the_one_of_the_documentation() =>
        Features.Where(feature => !Tree.Read("docs/architecture.md").Contains(feature, StringComparison.Ordinal)).ShouldBeEmpty();
}
