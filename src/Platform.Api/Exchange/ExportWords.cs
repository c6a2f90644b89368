namespace Platform.Api.Exchange;

/// <summary>The Chinese words for codes in workbooks: those of the screens. A test holds the two together.</summary>
public static class ExportWords
{
    public static IReadOnlyDictionary<string, string> States { get; } = new Dictionary<string, string>
    {
        ["not-due"] = "未到期",
        ["open"] = "进行中",
        ["due-soon"] = "临期",
        ["submitted"] = "待确认",
        ["returned"] = "已退回",
        ["overdue"] = "已逾期",
        ["fulfilled"] = "已完成",
        ["late"] = "逾期完成",
        ["missed"] = "未完成",
        ["made-up"] = "已补办",
        ["waived"] = "已豁免",
        ["declared-none"] = "本期无事项",
        ["no-verdict"] = "不作判定",
        ["withdrawn"] = "已撤回",
    };

    public static IReadOnlyDictionary<string, string> Categories { get; } = new Dictionary<string, string>
    {
        ["direction"] = "贯彻方向与部署",
        ["leadership"] = "组织领导与分工",
        ["structure"] = "机构与人员设置",
        ["integration"] = "纳入与融合",
        ["planning"] = "计划与任务分解",
        ["study-session"] = "专题研究与听取汇报",
        ["analysis"] = "分析研判与风险防控",
        ["reporting-up"] = "向上汇报报告",
        ["bulletin"] = "通报",
        ["training"] = "学习培训",
        ["inspection"] = "督查检查",
        ["appraisal"] = "考核",
        ["self-account"] = "民主生活会与述职",
        ["channel"] = "阵地与活动管理",
        ["publicity"] = "宣传与信息发布",
        ["network"] = "网络管理与网络安全",
        ["incident"] = "舆情与重大问题处置",
        ["teaching"] = "教学与教材管理",
        ["outreach"] = "联系与引领",
        ["workforce"] = "队伍与保障",
        ["discipline"] = "纪律监督",
        ["accountability"] = "问责",
        ["promotion"] = "选人用人",
        ["restricted-topic"] = "仅作机构声明的事项",
    };

    public static IReadOnlyDictionary<string, string> Cadences { get; } = new Dictionary<string, string>
    {
        ["continuous"] = "持续",
        ["standing"] = "常设",
        ["regular-unspecified"] = "定期（未定间隔）",
        ["unstated"] = "未写明频次",
        ["per-event"] = "逢事即办",
        ["immediate"] = "第一时间",
        ["periodic"] = "按期",
        ["fixed-date"] = "每年定日",
        ["task"] = "任务表",
    };

    public static IReadOnlyDictionary<string, string> ActKinds { get; } = new Dictionary<string, string>
    {
        ["meeting"] = "会议",
        ["report"] = "报告",
        ["document"] = "文件",
        ["inspection"] = "督查检查",
        ["training"] = "学习培训",
        ["attestation"] = "单位声明",
        ["other"] = "其他",
    };

    public static IReadOnlyDictionary<string, string> Standings { get; } = new Dictionary<string, string>
    {
        ["unshown"] = "尚无佐证",
        ["awaits-confirmation"] = "待确认",
        ["in-force"] = "有效",
        ["review-due"] = "待复核",
        ["expired"] = "已过期",
    };

    /// <summary>What is promised or asked for when a post is handed over.</summary>
    public static IReadOnlyDictionary<string, string> Promises { get; } = new Dictionary<string, string>
    {
        ["extension-granted"] = "已准延期",
        ["extension-asked"] = "已申请延期",
        ["waiver-asked"] = "已申请豁免",
        ["demand-acknowledged"] = "已签收交办",
        ["demand-answered"] = "已反馈交办",
        ["resolution"] = "会议议定事项",
    };

    /// <summary>Decisions that wait when a post is handed over.</summary>
    public static IReadOnlyDictionary<string, string> Decisions { get; } = new Dictionary<string, string>
    {
        ["confirmation"] = "确认",
        ["extension"] = "审批延期",
        ["waiver"] = "审批豁免",
    };

    public static IReadOnlyDictionary<string, string> EvidenceKinds { get; } = new Dictionary<string, string>
    {
        ["minutes"] = "会议纪要或记录",
        ["agenda"] = "会议议程",
        ["study-record"] = "学习记录",
        ["report-document"] = "报告文本",
        ["delivery-receipt"] = "报送回执",
        ["bulletin"] = "党内通报文本",
        ["plan-document"] = "计划或方案",
        ["work-points"] = "年度工作要点",
        ["responsibility-list"] = "责任清单",
        ["policy-document"] = "制度文件",
        ["appointment-document"] = "任职或分工文件",
        ["training-record"] = "培训记录",
        ["attendance-record"] = "签到表",
        ["inspection-report"] = "督查或检查报告",
        ["self-check-report"] = "自查报告",
        ["appraisal-result"] = "考核结果",
        ["rectification-record"] = "整改台账",
        ["approval-record"] = "审批记录",
        ["channel-register"] = "阵地台账",
        ["account-register"] = "政务新媒体账号台账",
        ["filing-receipt"] = "备案回执",
        ["decision-document"] = "处理决定",
        ["proposal-document"] = "问责建议书",
        ["reply-document"] = "反馈函",
        ["case-notice"] = "案例通报",
        ["budget-document"] = "经费安排",
        ["life-meeting-material"] = "民主生活会对照检查材料",
        ["duty-report"] = "述职报告",
        ["session-record"] = "会议召开登记（日期、参会岗位、议题）",
        ["unit-attestation"] = "单位声明（有机制、有方案、有记录）",
        ["mechanism-document"] = "机制文件",
        ["timeline-log"] = "处置时序记录",
        ["publicity-record"] = "宣传活动记录",
        ["review-record"] = "审读记录",
        ["annual-review-record"] = "年检记录",
        ["security-check-record"] = "网站安全检查记录",
        ["instruction-record"] = "批示或交办记录",
        ["transmission-record"] = "传达学习记录",
        ["opinion-record"] = "会议意见载明",
        ["conclusion-statement"] = "结论性评价",
        ["task-breakdown"] = "任务分解表",
        ["coordination-record"] = "协调记录",
        ["acknowledgement"] = "签收记录",
        ["notice"] = "通知或公告",
    };

    /// <summary>The word for a code; the code itself when there is none, which is better than nothing.</summary>
    public static string Of(IReadOnlyDictionary<string, string> words, string code) => words.GetValueOrDefault(code, code);
}
