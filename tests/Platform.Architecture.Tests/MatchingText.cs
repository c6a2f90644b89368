using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>A pattern that can be made to try again and again is a way to stop a server with one request.</summary>
public sealed partial class MatchingText
{
    private static readonly string[] Sources = ["src/Platform.Domain", "src/Platform.Projections", "src/Platform.Api"];

    [Fact]
    public void Each_pattern_repeats_one_thing_at_most_without_end_and_no_group()
    {
        var patterns = Patterns().ToList();

        patterns.Count.ShouldBeGreaterThan(8);
        patterns.Where(pattern => !IsTame(pattern)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^a*b*$")]
    [InlineData("(x|y){2,}")]
    public void A_pattern_that_could_is_noticed(string pattern) => IsTame(pattern).ShouldBeFalse();

    [Fact]
    public void Patterns_stand_where_the_compiler_sees_them() =>
        Files().Where(file => MadeWhileRunning().IsMatch(Tree.Read(file))).ShouldBeEmpty();

    private static IEnumerable<string> Files() =>
        Sources.SelectMany(folder => Tree.Files(folder, "*.cs")).Where(file => !file.Contains("/Generated/", StringComparison.Ordinal));

    private static IEnumerable<string> Patterns() =>
        from file in Files()
        from Match match in Declared().Matches(Tree.Read(file))
        select match.Groups[1].Value;

    private static bool IsTame(string pattern) => Endless().Count(Classes().Replace(pattern, "x")) <= 1 && !RepeatedGroup().IsMatch(Classes().Replace(pattern, "x"));

    [GeneratedRegex("GeneratedRegex\\(@?\"((?:[^\"\\\\]|\\\\.|\"\")*)\"")]
    private static partial Regex Declared();

    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split)\(")]
    private static partial Regex MadeWhileRunning();

    [GeneratedRegex(@"\[[^\]]*\]|\\.")]
    private static partial Regex Classes();

    [GeneratedRegex(@"[*+]|\{\d+,\}")]
    private static partial Regex Endless();

    [GeneratedRegex(@"\)[*+{]")]
    private static partial Regex RepeatedGroup();
}
