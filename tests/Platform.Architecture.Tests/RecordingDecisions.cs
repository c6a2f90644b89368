using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

public sealed partial class RecordingDecisions
{
    private const string Folder = "docs/adr";

    private static readonly string[] Sections = ["Context", "Options", "Decision", "Consequences", "What would change our mind"];

    private static readonly IReadOnlyList<string> Files = [.. Tree.Files(Folder, "*.md").Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))];

    public static TheoryData<string> Records => [.. Files];

    [Fact]
    public void Decisions_are_numbered_without_a_gap()
    {
        Files.Where(file => !Named().IsMatch(file)).ShouldBeEmpty();
        var numbers = Files.Select(file => int.Parse(Named().Match(file).Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        numbers.ShouldNotBeEmpty();
        numbers.ShouldBe([.. Enumerable.Range(numbers[0], numbers.Count)]);
        numbers[0].ShouldBeInRange(0, 1);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_decision_has_its_sections_and_something_in_each(string file)
    {
        var sections = Tree.Read(file).Split("\n## ").Skip(1).Select(section => section.Split('\n', 2)).ToList();

        sections.Select(section => section[0].Trim()).ShouldBe(Sections);
        sections.ShouldAllBe(section => section[1].Trim().Length > 20);
    }

    [Fact]
    public void What_the_code_cites_was_decided()
    {
        var cited = Tree.Files("src", "*.cs").SelectMany(file => Cited().Matches(Tree.Read(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();

        cited.ShouldNotBeEmpty();
        cited.Where(number => !Files.Any(file => Path.GetFileName(file).StartsWith(number, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [GeneratedRegex("^docs/adr/([0-9]{4})-[a-z0-9-]+\\.md$")]
    private static partial Regex Named();

    [GeneratedRegex("(?:ADR |docs/adr/)([0-9]{4})")]
    private static partial Regex Cited();
}
