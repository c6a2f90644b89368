using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>docs/security-requirements.md, docs/threat-model.md and docs/security-drills.md say what proves each row; this holds them to the tree.</summary>
public sealed partial class ProvingSecurity
{
    private const string Requirements = "docs/security-requirements.md";
    private const string Threats = "docs/threat-model.md";
    private const string Drills = "docs/security-drills.md";

    // Chapters of the standard and how many demands each has at the levels 1 and 2.
    private static readonly (int Chapter, int Least)[] Chapters =
        [(1, 27), (2, 11), (3, 19), (4, 10), (5, 9), (6, 34), (7, 18), (8, 7), (9, 7), (10, 29), (11, 14), (12, 9), (13, 13), (14, 9), (15, 13), (16, 15), (17, 7)];

    public static TheoryData<string> Documents => [Requirements, Threats, Drills];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_test_named_exists(string document)
    {
        var named = Rows(document).SelectMany(row => Quoted().Matches(row[^1])).Select(match => match.Groups[1].Value).Where(name => ATest().IsMatch(name)).ToList();

        named.Count.ShouldBeGreaterThan(20);
        named.Where(test => !NamedTests.IsThere(test)).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_row_has_its_proof_or_says_that_it_has_none(string document) =>
        Rows(document).Where(row => !Says(row[^1])).Select(row => row[0]).ShouldBeEmpty();

    [Fact]
    public void Every_demand_has_one_row()
    {
        var numbers = Rows(Requirements).Select(row => row[0]).ToList();

        numbers.GroupBy(number => number).Where(same => same.Count() > 1 && same.Key != "16.3.2").Select(same => same.Key).ShouldBeEmpty();
        foreach (var (chapter, least) in Chapters)
        {
            numbers.Count(number => number.StartsWith($"{chapter}.", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(least, $"chapter {chapter}");
        }
    }

    [Fact]
    public void A_row_without_a_word_is_noticed()
    {
        Says("").ShouldBeFalse();
        Says("it is fine").ShouldBeFalse();
        Says("no proof yet").ShouldBeTrue();
        Says("`ProvingSecurity.A_row_without_a_word_is_noticed`").ShouldBeTrue();
        NamedTests.IsThere("ProvingSecurity.A_test_that_nobody_wrote").ShouldBeFalse();
    }

    private static bool Says(string proof) =>
        proof.Contains("no proof yet", StringComparison.Ordinal) || proof.StartsWith("does not apply", StringComparison.Ordinal) || Quoted().IsMatch(proof);

    private static IReadOnlyList<string[]> Rows(string document) =>
        [.. Tree.Read(document).Split('\n').Where(line => Numbered().IsMatch(line)).Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

    [GeneratedRegex(@"^\| (T?\d+|\d+\.\d+\.\d+|8\.1\.[45]\.\d+( [a-g])?) \|")]
    private static partial Regex Numbered();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[A-Z]\w+\.[A-Z]\w+_\w+$|^(docs|frontend|infra|tests|src)/[\w./-]+$")]
    private static partial Regex ATest();
}
