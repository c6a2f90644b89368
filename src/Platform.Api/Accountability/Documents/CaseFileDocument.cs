using Platform.Api.Exchange.Documents;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using static Platform.Api.Accountability.Documents.CaseDocuments;
using static Platform.Api.Exchange.Documents.OfficialPart;

namespace Platform.Api.Accountability.Documents;

/// <summary>The whole file of a case as one document, in the order in which it came about. For those who handle it alone.</summary>
internal static class CaseFileDocument
{
    public static IReadOnlyList<OfficialParagraph> Of(CaseView file, string rules) =>
    [
        new(Title, "追责案件卷宗"),
        new(Heading, "一、立案"),
        new(Body, $"情形：《{rules}》{Article(file.Trigger.Article)}，{file.Trigger.TitleZh}。事发日期：{Day(file.OccurredOn)}。"),
        .. file.FailedDuty is { } duty ? One($"未履行的职责：{Article(duty.Article)}，{duty.TitleZh}。") : [],
        .. file.Facts is { } facts ? One($"失职事实：{Ended(facts)}") : [],
        .. file.Sources.Select(source => new OfficialParagraph(Body, $"来源：{Ended(source.Words)}")),
        .. file.Links.Where(link => link.Kind == "taken-in").Select(link => new OfficialParagraph(Body, $"并入的案件（{Day(link.OccurredOn!.Value)}）：{Ended(link.Facts ?? string.Empty)}并案理由：{Ended(link.Ground!)}")),
        new(Body, $"调查人：{file.Investigator.Name}；决定人：{file.Decider.Name}（{file.DecidingUnitNameZh}）；复核人：{file.Reviewer.Name}（{file.ReviewUnitNameZh}）。"),
        new(Heading, "二、核实和责任划分"),
        .. file.Verification is { } verified ? One($"{(verified.Established ? "属实" : "不属实")}：{Ended(verified.Words)}") : One("尚未核实。"),
        .. file.Attribution is { } attribution ? attribution.Responsibilities.Select(found => new OfficialParagraph(Body, Responsibility(attribution, found))) : [],
        new(Heading, "三、当事人"),
        .. file.Subjects.SelectMany(Subject),
        new(Heading, "四、备案和结案"),
        .. file.Filing is { FiledOn: { } on } filing ? One($"{Day(on)}报送备案，文号{filing.DocumentNumber}。") : One("未报送备案。"),
        .. file.Filing is { ReceivedOn: { } received } receipt ? One($"{Day(received)}收到回执：{Ended(receipt.Receipt!)}") : [],
        .. file.EndedOn is { } ended ? One($"{Day(ended)}：{Ended(file.EndedBecause!)}") : [],
        .. file.Skipped.Select(step => new OfficialParagraph(Body, $"{Day(step.On)}略过“{Named(step.Step)}”环节，理由：{Ended(step.Ground)}")),
        .. file.Circular is { On: { } told } circular ? One($"{Day(told)}作为典型案件通报，文号{circular.Number}。") : [],
        .. file.FrozenSha256 is { } hash ? One($"决定时卷宗校验值：{hash}") : [],
    ];

    private static IEnumerable<OfficialParagraph> Subject(CaseSubjectView subject) =>
    [
        new(Body, $"{subject.TitleZh}（{subject.Person.Name}）"),
        .. subject.NoticeOn is { } told ? One($"{Day(told)}告知。") : [],
        .. subject.AccessOn is { } access ? One($"{Day(access)}提供阅卷。") : [],
        .. subject.Statements.Select(statement => new OfficialParagraph(Body, $"{Day(statement.On)}{(statement.Form == StatementForm.Written ? "书面" : "当面")}陈述：{Ended(statement.Words)}")),
        .. subject.StatementDeclinedOn is { } declined ? One($"{Day(declined)}表示不作陈述。") : [],
        .. subject.Proposed is { } proposed ? One($"拟处理意见：{Outcome(proposed)}理由：{Ended(proposed.Reasons)}") : [],
        .. subject.Decision is { } decision ? One($"处理决定：{Outcome(decision)}理由：{Ended(decision.Reasons)}") : [],
        .. subject.ServedOn is { } served ? One($"{Day(served)}送达决定。") : [],
        .. subject.AcceptedOn is { } accepted ? One($"{Day(accepted)}表示不申请复核。") : [],
        .. subject.ReviewAskedOn is { } asked ? One($"{Day(asked)}申请复核：{Ended(subject.ReviewGrounds!)}") : [],
        .. subject.Review is not null ? One($"复核意见：{Ended(subject.ReviewReasons!)}") : [],
        .. subject.Remarks.Select(remark => new OfficialParagraph(Body, $"{Day(remark.On)}{(remark.Kind == RemarkKind.Correction ? "更正" : "说明")}：{Ended(remark.Words)}")),
        .. subject.Executed.Count > 0 ? One($"已执行：{string.Join('、', subject.Executed.Select(measure => Domain.Schemes.Codes.Measures.Find(measure)?.Zh ?? measure))}。") : [],
        .. subject is { EffectExpiredOn: { } noted, Decision.EffectUntil: { } until } ? One($"影响期至{Day(until)}，已满（{Day(noted)}记录）。") : [],
    ];

    private static string Responsibility(CaseAttribution attribution, AttributedResponsibility found)
    {
        var who = attribution.Facts.Participants.First(each => each.Key == found.Participant).TitleZh;
        var kind = found.Kind is not { } borne ? "不承担责任" : borne switch
        {
            ResponsibilityKind.PrincipalLeadership => "主要领导责任",
            ResponsibilityKind.ImportantLeadership => "重要领导责任",
            ResponsibilityKind.DirectLeadership => "直接领导责任",
            ResponsibilityKind.OwnDecision => "个人决定责任",
            ResponsibilityKind.MainResponsibility => "主体责任",
            ResponsibilityKind.SupervisionResponsibility => "监督责任",
            ResponsibilityKind.PersonalResponsibility => "个人责任",
            ResponsibilityKind.Exempt => "免责（反对意见未被采纳）",
        };
        return $"{who}：{kind}{(found.DiffersBecause is { } because ? $"（与推定不同：{because}）" : string.Empty)}。";
    }

    private static string Named(CaseStep step) => step switch
    {
        CaseStep.Verification => "核实",
        CaseStep.Attribution => "责任划分",
        CaseStep.Notice => "告知",
        CaseStep.FileAccess => "阅卷",
        CaseStep.Statement => "陈述申辩",
        CaseStep.ProposedMeasure => "拟处理意见",
        CaseStep.Decision => "决定",
        CaseStep.Service => "送达",
        CaseStep.Review => "复核",
        CaseStep.Execution => "执行",
        CaseStep.Filing => "备案",
        CaseStep.Closing => "结案",
    };

    private static OfficialParagraph[] One(string text) => [new(Body, text)];
}
