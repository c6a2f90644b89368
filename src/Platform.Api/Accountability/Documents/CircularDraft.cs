using Platform.Domain.Accountability;
using static Platform.Api.Accountability.Documents.CaseDocuments;

namespace Platform.Api.Accountability.Documents;

/// <summary>The words by which others are told of a case, for them to learn from: no body, post, person or day by which anybody could be told.</summary>
internal static class CircularDraft
{
    public const string Title = "关于典型案件的通报";

    public static IReadOnlyList<string> Of(AccountabilityCase file) =>
    [
        $"现将一起{Article(file.Opened.Trigger.Article)}所列情形的典型案件通报如下。",
        $"情形：{file.Opened.Trigger.TitleZh}。",
        .. file.Subjects.Where(each => each.Decision is not null).Select(each =>
            $"某单位{(each.Subject.Kind == SubjectKind.Collective ? "领导班子" : "有关责任人")}：{Brief(each.Decision!)}"),
        "各单位应当引以为戒，认真履行职责。",
    ];

    private static string Brief(SubjectDecision decision) => decision.Outcome switch
    {
        DecisionOutcome.Measures => $"给予{Measures(decision)}处理。",
        DecisionOutcome.NoAccountability => "不予追责。",
        DecisionOutcome.Tolerance => "予以容错，不追究责任。",
    };
}
