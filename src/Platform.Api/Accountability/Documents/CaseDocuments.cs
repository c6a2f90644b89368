using System.Globalization;
using Platform.Api.Exchange.Documents;
using Platform.Domain.Accountability;
using Platform.Domain.Schemes;
using static Platform.Api.Exchange.Documents.OfficialPart;

namespace Platform.Api.Accountability.Documents;

/// <summary>The documents of a case, of recorded facts alone and in the words of the rules.</summary>
internal static class CaseDocuments
{
    /// <param name="rules">What the rules are called whose articles are cited.</param>
    /// <returns>Null where the facts for it are not recorded yet.</returns>
    public static IReadOnlyList<OfficialParagraph>? Of(string kind, CaseView file, CaseSubjectView subject, string rules) => kind switch
    {
        "notice" when subject.NoticeOn is { } on => Notice(file, subject, rules, on),
        "decision" when subject.Decision is { } decision && file.DecidedOn is { } on => Decision(file, subject, decision, rules, on),
        "circular" when file.Circular is { } circular => Circular(file, circular),
        "file" when file.Capacities.Any(capacity => capacity != CaseSight.Subject) => CaseFileDocument.Of(file, rules),
        "filing" when file.Filing is { FiledOn: { } on } filing => Filing(file, filing, rules, on),
        _ => null,
    };

    private static IReadOnlyList<OfficialParagraph> Notice(CaseView file, CaseSubjectView subject, string rules, DateOnly on) =>
    [
        new(Title, "追责告知书"),
        new(Addressee, $"{subject.TitleZh}："),
        new(Body, $"根据《{rules}》{Article(file.Trigger.Article)}规定的情形“{file.Trigger.TitleZh}”，对{Day(file.OccurredOn)}发生的有关情况，已立案核实。"),
        .. file.FailedDuty is { } duty ? [new OfficialParagraph(Body, $"未履行的职责：{Article(duty.Article)}，{duty.TitleZh}。")] : Array.Empty<OfficialParagraph>(),
        new(Body, $"你（单位）有权查阅卷宗，并可于{Day(subject.StatementDueOn!.Value)}前（含当日）以书面或当面方式陈述、申辩；逾期未陈述的，不影响案件办理。"),
        new(Closing, file.DecidingUnitNameZh ?? string.Empty),
        new(Closing, Day(on)),
    ];

    private static IReadOnlyList<OfficialParagraph> Decision(CaseView file, CaseSubjectView subject, SubjectDecision decision, string rules, DateOnly on) =>
    [
        new(Title, "追责处理决定书"),
        new(Addressee, $"{subject.TitleZh}："),
        new(Heading, "一、情形和依据"),
        new(Body, $"《{rules}》{Article(file.Trigger.Article)}：{file.Trigger.TitleZh}。"),
        .. file.FailedDuty is { } duty ? [new OfficialParagraph(Body, $"未履行的职责：{Article(duty.Article)}，{duty.TitleZh}。")] : Array.Empty<OfficialParagraph>(),
        .. file.Facts is { } facts ? [new OfficialParagraph(Body, $"失职事实：{Ended(facts)}")] : Array.Empty<OfficialParagraph>(),
        .. file.Verification is { } verified ? [new OfficialParagraph(Body, $"核实情况：{Ended(verified.Words)}")] : Array.Empty<OfficialParagraph>(),
        new(Heading, "二、处理决定"),
        new(Body, Outcome(decision)),
        new(Body, $"理由：{Ended(decision.Reasons)}"),
        new(Heading, "三、复核权利"),
        new(Body, subject.ReviewUntil is { } until
            ? $"如对本决定不服，可于{Day(until)}前（含当日）向{file.ReviewUnitNameZh}申请复核。"
            : $"如对本决定不服，可自送达之日起在规定期限内向{file.ReviewUnitNameZh}申请复核。"),
        new(Closing, file.DecidingUnitNameZh ?? string.Empty),
        new(Closing, Day(on)),
    ];

    private static IReadOnlyList<OfficialParagraph> Filing(CaseView file, CaseFiling filing, string rules, DateOnly on) =>
    [
        new(Title, "追责情况备案表"),
        new(FormRow, $"《{rules}》{Article(filing.Article)}", "备案依据"),
        new(FormRow, filing.Recipient?.NameZh ?? string.Empty, "备案单位"),
        new(FormRow, filing.DocumentNumber ?? string.Empty, "报送文号"),
        new(FormRow, $"{Article(file.Trigger.Article)}，{file.Trigger.TitleZh}", "追责情形"),
        .. file.Subjects.Select(each => new OfficialParagraph(FormRow, $"{each.TitleZh}：{(each.Decision is { } decision ? Outcome(decision) : "未处理")}", "处理结果")),
        new(FormRow, file.DecidedOn is { } decided ? Day(decided) : string.Empty, "决定日期"),
        new(Closing, file.DecidingUnitNameZh ?? string.Empty),
        new(Closing, Day(on)),
    ];

    private static IReadOnlyList<OfficialParagraph> Circular(CaseView file, CaseCircularView circular) =>
    [
        new(Title, circular.Title),
        .. circular.Paragraphs.Select(text => new OfficialParagraph(Body, text)),
        new(Closing, file.DecidingUnitNameZh ?? string.Empty),
    ];

    internal static string Measures(SubjectDecision decision) =>
        string.Join('、', decision.Choice!.Measures.Select(measure => Codes.Measures.Find(measure)?.Zh ?? measure));

    internal static string Outcome(SubjectDecision decision) => decision.Outcome switch
    {
        DecisionOutcome.Measures =>
            $"给予{Measures(decision)}处理"
            + (decision.Choice!.ExternalBasis is { } basis ? $"（依据：{basis}）。" : "。")
            + (decision.EffectUntil is { } until ? $"影响期至{Day(until)}。" : string.Empty),
        DecisionOutcome.NoAccountability => "不予追责。",
        DecisionOutcome.Tolerance => $"予以容错，不追究责任。容错理由：{Ended(decision.ToleranceGround!)}",
    };

    // What somebody wrote stands among sentences, with or without their full stop.
    internal static string Ended(string words) => words.TrimEnd() is var text && text.Length > 0 && "。！？；…".Contains(text[^1], StringComparison.Ordinal) ? text : $"{text}。";

    // "18(1)" is 第18条(1); a reference that is no plain number keeps the form its text gives it.
    internal static string Article(string reference)
    {
        var number = reference.Split('(')[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"第{number}条{reference[number.Length..]}" : reference;
    }

    internal static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
