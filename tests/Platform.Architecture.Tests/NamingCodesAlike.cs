using System.Text.RegularExpressions;
using Platform.Api.Exchange;

namespace Platform.Architecture.Tests;

/// <summary>A workbook says a code in the word of the screen.</summary>
public sealed partial class NamingCodesAlike
{
    public static TheoryData<string> Groups => ["state", "category", "cadence", "actKind", "standing", "promise", "decision", "evidenceKind"];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Workbooks_and_screens_have_the_same_words(string group)
    {
        var screens = Words(group);

        screens.Count.ShouldBeGreaterThan(2);
        (group switch
        {
            "state" => ExportWords.States,
            "category" => ExportWords.Categories,
            "cadence" => ExportWords.Cadences,
            "actKind" => ExportWords.ActKinds,
            "standing" => ExportWords.Standings,
            "promise" => ExportWords.Promises,
            "decision" => ExportWords.Decisions,
            _ => ExportWords.EvidenceKinds,
        }).ShouldBe(screens, ignoreOrder: true);
    }

    private static Dictionary<string, string> Words(string group)
    {
        var opening = $"\n  {group}: {{";
        var catalogue = Tree.Files("frontend/src/locales", "*-codes.zh-cn.ts").Select(Tree.Read)
            .Where(file => file.Contains(opening, StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        var start = catalogue.IndexOf(opening, StringComparison.Ordinal);
        return Word().Matches(catalogue[start..catalogue.IndexOf("\n  },", start, StringComparison.Ordinal)])
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [GeneratedRegex(@"^\s+'?([a-z0-9-]+)'?: '([^']*)'", RegexOptions.Multiline)]
    private static partial Regex Word();
}
