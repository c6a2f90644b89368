using Platform.Domain.Meetings;
using Platform.Projections.Ledgers;

namespace Platform.Api.Demonstration;

/// <summary>What the sample acts and documents are called.</summary>
internal static class Samples
{
    private static readonly Dictionary<string, (string NameZh, ActKind Act)> Kinds = new()
    {
        ["minutes"] = ("专题会议纪要", ActKind.Meeting),
        ["agenda"] = ("会议议程", ActKind.Meeting),
        ["attendance-record"] = ("参会签到表", ActKind.Meeting),
        ["session-record"] = ("研判会议记录", ActKind.Meeting),
        ["life-meeting-material"] = ("民主生活会材料", ActKind.Meeting),
        ["report-document"] = ("专题报告", ActKind.Report),
        ["duty-report"] = ("述职述责报告", ActKind.Report),
        ["self-check-report"] = ("自查报告", ActKind.Report),
        ["delivery-receipt"] = ("报送回执", ActKind.Report),
        ["inspection-report"] = ("督查检查报告", ActKind.Inspection),
        ["rectification-record"] = ("整改记录", ActKind.Inspection),
        ["training-record"] = ("培训记录", ActKind.Training),
        ["study-record"] = ("学习记录", ActKind.Training),
        ["transmission-record"] = ("传达学习记录", ActKind.Training),
        ["bulletin"] = ("情况通报", ActKind.Document),
        ["work-points"] = ("年度工作要点", ActKind.Document),
        ["plan-document"] = ("工作方案", ActKind.Document),
        ["task-breakdown"] = ("任务分解表", ActKind.Document),
        ["responsibility-list"] = ("责任清单", ActKind.Document),
        ["policy-document"] = ("制度文件", ActKind.Document),
        ["mechanism-document"] = ("工作机制文件", ActKind.Document),
        ["appointment-document"] = ("任职文件", ActKind.Document),
        ["appraisal-result"] = ("考核结果", ActKind.Document),
        ["decision-document"] = ("处理决定", ActKind.Document),
        ["unit-attestation"] = ("单位书面声明", ActKind.Attestation),
    };

    /// <summary>The kind of evidence that a duty is served with here. A duty that is attested takes the unit's own statement.</summary>
    public static string KindFor(LedgerLine line) =>
        line.AttestationOnly && line.EvidenceKinds.Contains("unit-attestation") ? "unit-attestation" : line.EvidenceKinds[0];

    public static ActKind ActKindFor(string kind) => Kinds.TryGetValue(kind, out var known) ? known.Act : ActKind.Other;

    public static string Title(LedgerLine line, string kind) => $"{line.UnitNameZh}{Name(kind)}（{Window(line.WindowKey)}）";

    public static string StandingTitle(LedgerLine line) =>
        line.AttestationOnly ? $"{line.UnitNameZh}工作机制声明（{Window(line.WindowKey)}）" : $"{line.UnitNameZh}责任制制度文件汇编（{Window(line.WindowKey)}）";

    private static string Name(string kind) => Kinds.TryGetValue(kind, out var known) ? known.NameZh : "履责材料";

    private static string Window(string key) => key switch
    {
        [_, _, _, _] => $"{key}年",
        [.., '-', 'H', '1'] => $"{key[..4]}年上半年",
        [.., '-', 'H', '2'] => $"{key[..4]}年下半年",
        _ => key,
    };
}
