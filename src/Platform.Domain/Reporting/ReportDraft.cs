namespace Platform.Domain.Reporting;

/// <summary>Something recorded in the period, by its words.</summary>
public sealed record ReportedThing(Guid Id, string Title);

/// <summary>What is recorded of a unit and a period, as a report needs it.</summary>
/// <param name="Studies">Those of the meetings that were dedicated studies.</param>
/// <param name="OnTime">Duties of the period that were done in time; <paramref name="Late"/> those done after their day.</param>
/// <param name="Awaiting">Duties that are handed in and not confirmed.</param>
/// <param name="Open">Duties that fell due in the period and are not done.</param>
public sealed record ReportFacts(
    DateOnly From,
    DateOnly To,
    IReadOnlyList<ReportedThing> Meetings,
    IReadOnlyList<ReportedThing> Studies,
    IReadOnlyList<ReportedThing> OnTime,
    IReadOnlyList<ReportedThing> Late,
    IReadOnlyList<ReportedThing> Awaiting,
    IReadOnlyList<ReportedThing> Open,
    IReadOnlyList<ReportedThing> ResolutionsDone,
    IReadOnlyList<ReportedThing> ResolutionsOpen,
    IReadOnlyList<ReportedThing> FindingsVerified,
    IReadOnlyList<ReportedThing> FindingsOpen);

/// <summary>
/// Assembles the sentences of a report from recorded facts. A pure function: the same facts give the same sentences, each with
/// the facts that it rests on. Where nothing is recorded it says so; it praises nobody and leaves nothing out.
/// </summary>
public static class ReportDraft
{
    // A report names a few and counts the rest; all of them are among the sources.
    private const int Named = 10;

    public static IReadOnlyList<ReportSentence> Of(ReportFacts facts)
    {
        var due = facts.OnTime.Count + facts.Late.Count + facts.Awaiting.Count + facts.Open.Count;
        (string Section, string Text, IEnumerable<ReportSource> Sources)[] sentences =
        [
            ("meetings", facts.Meetings.Count == 0
                ? $"{Period(facts)}没有会议记录。"
                : $"{Period(facts)}召开会议{facts.Meetings.Count}次，其中专题研究{facts.Studies.Count}次。", Sources("meeting", facts.Meetings)),
            ("duties", due == 0
                ? "本期没有到期的履责事项。"
                : $"本期到期履责事项{due}项，按期完成{facts.OnTime.Count}项，逾期完成{facts.Late.Count}项，待确认{facts.Awaiting.Count}项，未完成{facts.Open.Count}项。",
                Sources("duty", facts.OnTime, facts.Late, facts.Awaiting, facts.Open)),
            .. facts.Open.Count == 0 ? [] : new[] { ("open", $"未完成的事项：{Names(facts.Open)}。", Sources("duty", facts.Open)) },
            ("meetings", facts.ResolutionsDone.Count + facts.ResolutionsOpen.Count == 0
                ? "本期没有会议议定事项。"
                : $"会议议定事项{facts.ResolutionsDone.Count + facts.ResolutionsOpen.Count}项，已办结{facts.ResolutionsDone.Count}项，未办结{facts.ResolutionsOpen.Count}项。",
                Sources("resolution", facts.ResolutionsDone, facts.ResolutionsOpen)),
            ("findings", facts.FindingsVerified.Count + facts.FindingsOpen.Count == 0
                ? "本期没有督查发现的问题。"
                : $"督查发现问题{facts.FindingsVerified.Count + facts.FindingsOpen.Count}个，整改已核验{facts.FindingsVerified.Count}个，未完成{facts.FindingsOpen.Count}个。",
                Sources("finding", facts.FindingsVerified, facts.FindingsOpen)),
        ];
        return [.. sentences.Index().Select(each => new ReportSentence(each.Index + 1, each.Item.Section, each.Item.Text, each.Item.Text, [.. each.Item.Sources]))];
    }

    private static string Period(ReportFacts facts) => $"{facts.From:yyyy年M月d日}至{facts.To:yyyy年M月d日}，";

    private static string Names(IReadOnlyList<ReportedThing> things) =>
        string.Join("、", things.Take(Named).Select(thing => thing.Title)) + (things.Count > Named ? $"等{things.Count}项" : string.Empty);

    private static IEnumerable<ReportSource> Sources(string kind, params IReadOnlyList<ReportedThing>[] things) =>
        things.SelectMany(each => each).Select(thing => new ReportSource(kind, thing.Id));
}
