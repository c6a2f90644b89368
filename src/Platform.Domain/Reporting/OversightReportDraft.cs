namespace Platform.Domain.Reporting;

/// <summary>What is recorded of an oversight department and a period, as its own report upward needs it.</summary>
/// <param name="Acknowledged">Reports that its members sent in the period and that it acknowledged; <paramref name="Waiting"/> those it has not yet, <paramref name="Returned"/> those it sent back.</param>
/// <param name="NotCome">Reports that it asked for, that fell due in the period and that did not come.</param>
/// <param name="Concluded">Inspections of members that began in the period and are concluded; <paramref name="UnderWay"/> those that are not.</param>
/// <param name="RoundsClosed">Appraisals of members that were opened or closed in the period, by where they stand.</param>
public sealed record OversightFacts(
    DateOnly From,
    DateOnly To,
    IReadOnlyList<ReportedThing> Acknowledged,
    IReadOnlyList<ReportedThing> Waiting,
    IReadOnlyList<ReportedThing> Returned,
    IReadOnlyList<ReportedThing> NotCome,
    IReadOnlyList<ReportedThing> Concluded,
    IReadOnlyList<ReportedThing> UnderWay,
    IReadOnlyList<ReportedThing> FindingsVerified,
    IReadOnlyList<ReportedThing> FindingsOpen,
    IReadOnlyList<ReportedThing> RoundsClosed,
    IReadOnlyList<ReportedThing> RoundsOpen,
    IReadOnlyList<ReportedThing> Bulletins);

/// <summary>
/// Assembles the report of an oversight department to the one above it: from what it received of its members and did about them. A pure
/// function, as <see cref="ReportDraft"/> is: each sentence with the facts that it rests on, and silence is said.
/// </summary>
public static class OversightReportDraft
{
    // As in the report of a unit: a few by name, all of them among the sources.
    private const int Named = 10;

    public static IReadOnlyList<ReportSentence> Of(OversightFacts facts)
    {
        var came = facts.Acknowledged.Count + facts.Waiting.Count + facts.Returned.Count;
        var inspections = facts.Concluded.Count + facts.UnderWay.Count;
        var findings = facts.FindingsVerified.Count + facts.FindingsOpen.Count;
        var rounds = facts.RoundsClosed.Count + facts.RoundsOpen.Count;
        (string Section, string Text, IEnumerable<ReportSource> Sources)[] sentences =
        [
            ("received", came == 0
                ? $"{Period(facts)}没有收到所属单位的报告。"
                : $"{Period(facts)}收到所属单位报告{came}份，已签收{facts.Acknowledged.Count}份，待签收{facts.Waiting.Count}份，退回{facts.Returned.Count}份。",
                Sources("arrival", facts.Acknowledged, facts.Waiting, facts.Returned)),
            .. facts.NotCome.Count == 0 ? [] : new[] { ("received", $"要求报送而未报的{facts.NotCome.Count}份：{Names(facts.NotCome)}。", Sources("call", facts.NotCome)) },
            ("inspections", inspections == 0
                ? "本期没有开展督查。"
                : $"开展督查{inspections}次，已结束{facts.Concluded.Count}次，进行中{facts.UnderWay.Count}次。", Sources("overseen-inspection", facts.Concluded, facts.UnderWay)),
            ("findings", findings == 0
                ? "本期没有督查发现的问题。"
                : $"督查发现问题{findings}个，整改已核验{facts.FindingsVerified.Count}个，未完成{facts.FindingsOpen.Count}个。",
                Sources("overseen-finding", facts.FindingsVerified, facts.FindingsOpen)),
            ("appraisals", rounds == 0
                ? "本期没有开展考核。"
                : $"开展考核{rounds}轮，已办结{facts.RoundsClosed.Count}轮，进行中{facts.RoundsOpen.Count}轮。", Sources("bureau-round", facts.RoundsClosed, facts.RoundsOpen)),
            ("bulletins", facts.Bulletins.Count == 0 ? "本期没有印发通报。" : $"印发通报{facts.Bulletins.Count}份：{Names(facts.Bulletins)}。", Sources("bulletin", facts.Bulletins)),
        ];
        return [.. sentences.Index().Select(each => new ReportSentence(each.Index + 1, each.Item.Section, each.Item.Text, each.Item.Text, [.. each.Item.Sources]))];
    }

    private static string Period(OversightFacts facts) => $"{facts.From:yyyy年M月d日}至{facts.To:yyyy年M月d日}，";

    private static string Names(IReadOnlyList<ReportedThing> things) =>
        string.Join("、", things.Take(Named).Select(thing => thing.Title)) + (things.Count > Named ? $"等{things.Count}项" : string.Empty);

    private static IEnumerable<ReportSource> Sources(string kind, params IReadOnlyList<ReportedThing>[] things) =>
        things.SelectMany(each => each).Select(thing => new ReportSource(kind, thing.Id));
}
