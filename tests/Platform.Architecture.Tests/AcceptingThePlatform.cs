using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>docs/acceptance.md says of each capability where it is and what proves it; this holds it to the tree.</summary>
public sealed partial class AcceptingThePlatform
{
    private const string Document = "docs/acceptance.md";

    private static readonly (char Group, int Count)[] Groups =
        [('A', 4), ('B', 6), ('C', 8), ('D', 7), ('E', 13), ('F', 8), ('G', 6), ('H', 13), ('I', 13), ('J', 3)];

    private static readonly IReadOnlyList<Row> Rows = Parse(Tree.Read(Document));

    [Fact]
    public void Every_capability_has_its_row_in_order()
    {
        var numbers = Groups.SelectMany(group => Enumerable.Range(1, group.Count).Select(number => $"{group.Group}{number}")).ToList();

        numbers.Count.ShouldBe(81);
        Rows.Select(row => row.Number).ShouldBe(numbers);
    }

    [Fact]
    public void Every_row_names_its_capability_in_Chinese_and_in_English() =>
        Rows.Where(row => !Chinese().IsMatch(row.Capability) || !English().IsMatch(row.Capability)).ShouldBeEmpty();

    [Fact]
    public void Every_screen_named_exists() =>
        Rows.SelectMany(row => row.Screens.Where(screen => !Tree.Exists(screen)).Select(screen => $"{row.Number}: {screen}")).ShouldBeEmpty();

    [Fact]
    public void Every_test_named_exists() =>
        Rows.SelectMany(row => row.Tests.Where(test => !IsThere(test)).Select(test => $"{row.Number}: {test}")).ShouldBeEmpty();

    [Fact]
    public void A_state_claims_no_more_than_its_row_shows() => Rows.Where(row => !Holds(row)).Select(row => $"{row.Number}: {row.State}").ShouldBeEmpty();

    [Fact]
    public void A_claim_without_proof_is_noticed()
    {
        Holds(new("A1", "", [], ["x"], "works")).ShouldBeFalse();
        Holds(new("A1", "", ["x"], [], "works")).ShouldBeFalse();
        Holds(new("A1", "", [], [], "partly")).ShouldBeFalse();
        Holds(new("A1", "", [], ["x"], "open")).ShouldBeFalse();
        Holds(new("A1", "", [], [], "done")).ShouldBeFalse();
        IsThere("AcceptingThePlatform.A_test_that_nobody_wrote").ShouldBeFalse();
        IsThere("AcceptingThePlatform.A_claim_without_proof_is_noticed").ShouldBeTrue();
    }

    private static bool Holds(Row row) => row.State switch
    {
        "works" => row.Screens.Count > 0 && row.Tests.Count > 0,
        "partly" => row.Tests.Count > 0,
        "open" => row.Screens.Count + row.Tests.Count == 0,
        _ => false,
    };

    private static bool IsThere(string test) => NamedTests.IsThere(test);

    private static IReadOnlyList<Row> Parse(string document) =>
    [
        .. document.Split('\n').Where(line => NumberedRow().IsMatch(line))
            .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .Select(cells => new Row(cells[0], cells[1], Named(cells[2]), Named(cells[3]), cells[4])),
    ];

    private static IReadOnlyList<string> Named(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    private sealed record Row(string Number, string Capability, IReadOnlyList<string> Screens, IReadOnlyList<string> Tests, string State);

    [GeneratedRegex(@"^\| [A-J]\d+ \|")]
    private static partial Regex NumberedRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("[a-z]{3}")]
    private static partial Regex English();
}
