namespace Platform.Domain.Schemes;

/// <summary>
/// The code lists of a scheme pack (schema version 1.0). Codes are stored and sent as they stand here; the names are
/// what people read.
/// </summary>
public static class Codes
{
    /// <summary>Kinds of responsibility that a post or a collective bears.</summary>
    public static CodeList ResponsibilityTypes { get; } = new(
        "responsibility types",
        new("main-responsibility", "主体责任", "main responsibility"),
        new("overall-leadership", "全面领导责任", "overall leadership responsibility"),
        new("overall-charge", "总责", "overall charge"),
        new("unit-direct-responsibility", "单位直接责任", "direct responsibility of the unit"),
        new("first-responsible", "第一责任人", "first responsible"),
        new("direct-responsible", "直接责任人", "directly responsible"),
        new("leadership-responsibility", "领导责任（一岗双责）", "leadership responsibility (dual duty)"),
        new("principal-leadership", "主要领导责任", "principal leadership responsibility"),
        new("important-leadership", "重要领导责任", "important leadership responsibility"),
        new("supervision-responsibility", "监督责任", "supervision responsibility"),
        new("leading-group-head", "领导小组组长", "head of the leading group"),
        new("leading-group-deputy", "领导小组副组长", "deputy head of the leading group"),
        new("leading-group-member", "领导小组成员", "member of the leading group"),
        new("leading-group-office", "领导小组办公室", "office of the leading group"),
        new("coordinating-function", "综合协调职能", "coordinating function"),
        new("task-lead", "任务牵头领导", "lead leader of a task"),
        new("task-responsible-unit", "任务责任部门", "unit responsible for a task"),
        new("operational", "具体经办", "handles the work"),
        new("appraisal-executor", "考核组织实施", "carries out the appraisal"),
        new("discipline-supervision", "纪律监督检查", "discipline supervision"),
        new("general-duty", "一般履责", "general duty"),
        new("not-stated", "未写明", "not stated"));

    /// <summary>What a duty is about. <c>restricted-topic</c> is always attestation-only.</summary>
    public static CodeList Categories { get; } = new(
        "categories",
        new("direction", "贯彻方向与部署", "direction and deployments"),
        new("leadership", "组织领导与分工", "leadership and division of work"),
        new("structure", "机构与人员设置", "bodies and staffing"),
        new("integration", "纳入与融合", "integration into other work"),
        new("planning", "计划与任务分解", "plans and task breakdown"),
        new("study-session", "专题研究与听取汇报", "dedicated study and hearing of reports"),
        new("analysis", "分析研判与风险防控", "analysis and risk prevention"),
        new("reporting-up", "向上汇报报告", "reports upward"),
        new("bulletin", "通报", "bulletins"),
        new("training", "学习培训", "study and training"),
        new("inspection", "督查检查", "inspection"),
        new("appraisal", "考核", "appraisal"),
        new("self-account", "民主生活会与述职", "democratic life meeting and duty reports"),
        new("channel", "阵地与活动管理", "channels and activities"),
        new("publicity", "宣传与信息发布", "publicity and release of information"),
        new("network", "网络管理与网络安全", "network management and security"),
        new("incident", "舆情与重大问题处置", "public-opinion and major incidents"),
        new("teaching", "教学与教材管理", "teaching and textbooks"),
        new("outreach", "联系与引领", "outreach"),
        new("workforce", "队伍与保障", "workforce and support"),
        new("discipline", "纪律监督", "discipline supervision"),
        new("accountability", "问责", "accountability"),
        new("promotion", "选人用人", "selection and promotion"),
        new("restricted-topic", "仅作机构声明的事项", "matters kept as the institution's attestation only"));

    /// <summary>Kinds of evidence; any listed kind shows that a duty was done.</summary>
    public static CodeList EvidenceKinds { get; } = new(
        "evidence kinds",
        new("minutes", "会议纪要或记录", "minutes"),
        new("agenda", "会议议程", "agenda"),
        new("study-record", "学习记录", "study record"),
        new("report-document", "报告文本", "report document"),
        new("delivery-receipt", "报送回执", "delivery receipt"),
        new("bulletin", "党内通报文本", "intra-party bulletin"),
        new("plan-document", "计划或方案", "plan"),
        new("work-points", "年度工作要点", "annual work points"),
        new("responsibility-list", "责任清单", "responsibility list"),
        new("policy-document", "制度文件", "policy or rule document"),
        new("appointment-document", "任职或分工文件", "appointment or division-of-work document"),
        new("training-record", "培训记录", "training record"),
        new("attendance-record", "签到表", "attendance list"),
        new("inspection-report", "督查或检查报告", "inspection report"),
        new("self-check-report", "自查报告", "self-check report"),
        new("appraisal-result", "考核结果", "appraisal result"),
        new("rectification-record", "整改台账", "rectification record"),
        new("approval-record", "审批记录", "approval record"),
        new("channel-register", "阵地台账", "channel/venue register"),
        new("account-register", "政务新媒体账号台账", "official-account register"),
        new("filing-receipt", "备案回执", "filing receipt"),
        new("decision-document", "处理决定", "decision document"),
        new("proposal-document", "问责建议书", "accountability proposal"),
        new("reply-document", "反馈函", "reply"),
        new("case-notice", "案例通报", "case notice"),
        new("budget-document", "经费安排", "budget document"),
        new("life-meeting-material", "民主生活会对照检查材料", "democratic-life-meeting material"),
        new("duty-report", "述职报告", "work-performance report"),
        new("session-record", "会议召开登记（日期、参会岗位、议题）", "record that a session was held (date, posts present, topic only)"),
        new("unit-attestation", "单位声明（有机制、有方案、有记录）", "unit attestation that mechanism/plan/record exists"),
        new("mechanism-document", "机制文件", "mechanism document"),
        new("timeline-log", "处置时序记录", "response timeline log"),
        new("publicity-record", "宣传活动记录", "publicity activity record"),
        new("review-record", "审读记录", "content-procedure review record"),
        new("annual-review-record", "年检记录", "annual review record"),
        new("security-check-record", "网站安全检查记录", "website security check record"),
        new("instruction-record", "批示或交办记录", "instruction / assignment record"),
        new("transmission-record", "传达学习记录", "transmission record"),
        new("opinion-record", "会议意见载明", "opinions stated in minutes"),
        new("conclusion-statement", "结论性评价", "conclusive evaluation statement"),
        new("task-breakdown", "任务分解表", "task breakdown table"),
        new("coordination-record", "协调记录", "coordination record"),
        new("acknowledgement", "签收记录", "acknowledgement of receipt"),
        new("notice", "通知或公告", "notice"));

    /// <summary>Accountability measures. Which of them exist is for each scheme to say.</summary>
    public static CodeList Measures { get; } = new(
        "measures",
        new("reminder", "提醒", "reminder"),
        new("criticism-education", "批评教育", "criticism and education"),
        new("admonition-talk", "诫勉谈话", "admonitory talk"),
        new("written-self-criticism", "责令书面检查", "order to make a written self-examination"),
        new("circulated-criticism", "通报批评", "circulated criticism"),
        new("team-adjustment", "调整处理（班子）", "adjustment of the leading team"),
        new("organisational-handling", "组织处理", "organisational handling"),
        new("disciplinary-sanction", "纪律处分", "party/administrative disciplinary sanction"),
        new("by-external-rules", "依有关党纪党规按程序处理", "handled under external party rules"),
        new("legal-disciplinary-accountability", "依法依纪追责", "liability under law and discipline"));

    /// <summary>Kinds of bureau.</summary>
    public static CodeList BureauKinds { get; } = new(
        "kinds of bureau",
        new("finance", "财政", "finance"),
        new("education", "教育", "education"),
        new("meteorology", "气象", "meteorology"),
        new("natural-resources", "自然资源", "natural resources"),
        new("agriculture", "农业农村", "agriculture and rural affairs"));

    /// <summary>Kinds of unit inside a tenant.</summary>
    public static CodeList UnitKinds { get; } = new(
        "unit kinds",
        new("bureau", "局", "bureau"),
        new("college-department", "院系", "college department"),
        new("party-body", "党组织", "party body"),
        new("leading-team", "领导班子", "leading team"),
        new("leading-group", "领导小组", "leading group"),
        new("leading-group-office", "领导小组办公室", "office of a leading group"),
        new("coordinating-office", "综合协调办公室", "coordinating office"),
        new("internal-department", "内设机构", "internal department"),
        new("subordinate-unit", "下属单位", "subordinate unit"),
        new("subordinate-bureau", "下级局", "subordinate bureau"),
        new("school", "学校", "school"),
        new("mass-organisation", "群团组织", "mass organization"),
        new("club", "社团", "club"),
        new("channel", "阵地", "channel"),
        new("study-group", "中心组", "study group"),
        new("discipline-body", "纪检机构", "discipline body"));

    /// <summary>What a body outside the tenant is to the tenant.</summary>
    public static CodeList Relations { get; } = new(
        "relations",
        new("superior", "上级", "superior"),
        new("oversight", "监督", "oversight"),
        new("report-recipient", "报告对象", "recipient of reports"),
        new("copy-recipient", "抄送对象", "recipient of copies"),
        new("basis-issuer", "依据制发机关", "issuer of the basis"),
        new("accountability-authority", "问责主体", "accountability authority"),
        new("filing-recipient", "备案对象", "recipient of filings"),
        new("partner", "协作单位", "partner"),
        new("lead-of-joint-work", "联合工作牵头单位", "lead of joint work"));

    /// <summary>What kind of thing a duty is.</summary>
    public static CodeList Natures { get; } = new(
        "natures",
        new("act", "行为", "act"),
        new("conduct", "履职要求", "conduct"),
        new("instrument", "制度机制", "instrument"),
        new("structure", "机构设置", "structure"),
        new("inclusion", "纳入", "inclusion"),
        new("procedure", "程序", "procedure"));

    /// <summary>How strongly the text asks.</summary>
    public static CodeList Strengths { get; } = new(
        "strengths",
        new("must", "应当", "must"),
        new("may", "可以", "may"));

    /// <summary>When a duty is owed.</summary>
    public static CodeList CadenceKinds { get; } = new(
        "cadence kinds",
        new("continuous", "持续", "continuous"),
        new("standing", "常设", "standing"),
        new("regular-unspecified", "定期（未写明间隔）", "regular, interval not stated"),
        new("unstated", "未写明", "interval not stated"),
        new("per-event", "按事项", "per event"),
        new("immediate", "第一时间", "at first moment"),
        new("periodic", "按周期", "periodic"),
        new("fixed-date", "固定日期", "fixed date"));

    /// <summary>Period of a periodic duty.</summary>
    public static CodeList Periods { get; } = new(
        "periods",
        new("month", "每月", "month"),
        new("quarter", "每季度", "quarter"),
        new("half-year", "每半年", "half-year"),
        new("year", "每年", "year"));

    /// <summary>How the text words the count.</summary>
    public static CodeList CountWordings { get; } = new(
        "count wordings",
        new("at-least", "不少于", "at least"),
        new("stated-number", "写明次数", "stated number"),
        new("implied-once", "隐含一次", "implied once"));

    /// <summary>How the text words a date of the year.</summary>
    public static CodeList FixedDateWordings { get; } = new(
        "fixed-date wordings",
        new("before", "某日前", "before"),
        new("before-year-end", "年底前", "before year-end"),
        new("at-year-end", "年底", "at year-end"),
        new("usually-at-year-end", "一般在年底", "usually at year-end"));

    /// <summary>How soon after a trigger.</summary>
    public static CodeList Timings { get; } = new(
        "timings",
        new("not-stated", "未写明", "not stated"),
        new("promptly", "及时", "promptly"),
        new("at-first-moment", "第一时间", "at first moment"));

    /// <summary>Whether fulfillment is counted or judged.</summary>
    public static CodeList MeasureKinds { get; } = new(
        "kinds of measurement",
        new("quantitative", "定量", "quantitative"),
        new("qualitative", "定性", "qualitative"));

    /// <summary>What the count of a duty rests on.</summary>
    public static CodeList CountBases { get; } = new(
        "count bases",
        new("text-minimum", "条文最低次数", "minimum stated in the text"),
        new("per-trigger", "按触发", "per trigger"),
        new("existence", "有无", "existence"),
        new("no-minimum-stated", "未写明最低次数", "no minimum stated"),
        new("judgement", "判断", "judgment"));

    /// <summary>How much may be recorded about a duty.</summary>
    public static CodeList Scopes { get; } = new(
        "scopes",
        new("record", "可记录", "record"),
        new("attestation-only", "仅机构声明", "attestation only"));

    /// <summary>Where the title of the rules comes from.</summary>
    public static CodeList TitleOrigins { get; } = new(
        "title origins",
        new("as-printed", "照原文", "as printed"),
        new("as-printed-plus-issuer", "照原文并加制发机关", "as printed, with the issuer added"),
        new("constructed-from-text", "据正文拟定", "constructed from the text"));

    /// <summary>Where the issuer of the rules is stated.</summary>
    public static CodeList IssuerOrigins { get; } = new(
        "issuer origins",
        new("title", "标题", "title"),
        new("title-only", "仅标题", "title only"),
        new("signature", "落款", "signature"),
        new("page-header-only", "仅网页来源栏", "page header only"),
        new("inferred", "推定", "inferred"));

    /// <summary>Administrative level of the issuer.</summary>
    public static CodeList Levels { get; } = new(
        "levels",
        new("district", "区", "district"),
        new("county", "县", "county"),
        new("city", "市", "city"),
        new("college-department", "院系", "college department"));

    /// <summary>When the rules say that they take effect.</summary>
    public static CodeList EffectiveRules { get; } = new(
        "effective rules",
        new("not-stated", "未写明", "not stated"),
        new("on-promulgation", "自颁布之日", "on promulgation"),
        new("on-issue", "自印发之日", "on issue"));

    /// <summary>Topics of the rules.</summary>
    public static CodeList Topics { get; } = new(
        "topics",
        new("ideological-work", "意识形态工作", "ideological work"),
        new("network-security", "网络安全", "network security"));

    /// <summary>How an appraisal is carried out.</summary>
    public static CodeList AppraisalMethods { get; } = new(
        "appraisal methods",
        new("self-check", "自查", "self-check"),
        new("written-check", "书面检查", "check of papers"),
        new("on-site-spot-check", "实地抽查", "on-site spot check"),
        new("appraisal-review", "考核评议", "appraisal review"),
        new("hear-report", "听取汇报", "hearing a report"),
        new("individual-interview", "个别谈话", "individual interview"),
        new("document-review", "查阅资料", "document review"),
        new("self-check-report-review", "审看自查报告", "review of self-check reports"),
        new("special-inspection", "专项督查", "special inspection"),
        new("annual-appraisal", "年度考核", "annual appraisal"),
        new("regular-inspection", "定期检查", "regular inspection"),
        new("external-inspection", "外部督查", "external inspection"));

    /// <summary>How an appraisal is scored.</summary>
    public static CodeList ScoringStyles { get; } = new(
        "scoring styles",
        new("none-stated", "未写明", "none stated"),
        new("quantitative-and-qualitative", "定量与定性结合", "quantitative and qualitative"),
        new("grades-without-thresholds", "等次（无分数线）", "grades without thresholds"));

    /// <summary>Kinds of accountability subject.</summary>
    public static CodeList SubjectKinds { get; } = new(
        "subject kinds",
        new("collective", "集体", "collective"),
        new("individual", "个人", "individual"));

    /// <summary>What may be recorded under a trigger. <c>excluded-for-persons</c> can never be chosen against a named person.</summary>
    public static CodeList Recordabilities { get; } = new(
        "recordabilities",
        new("standard", "一般", "standard"),
        new("duty-failure-only", "仅记录失职", "duty failure only"),
        new("excluded-for-persons", "不得用于个人", "excluded for persons"));

    /// <summary>How the text orders its measures.</summary>
    public static CodeList LadderStyles { get; } = new(
        "ladder styles",
        new("severity-mapped-by-subject", "按对象与情节", "by subject and severity"),
        new("flat-list-with-punctuation-groups", "并列（按标点分组）", "flat list, groups by punctuation"),
        new("flat-list", "并列", "flat list"),
        new("external-reference", "依外部规定", "external reference"));

    /// <summary>Severity of a step on the ladder; groups are seen from punctuation only.</summary>
    public static CodeList Severities { get; } = new(
        "severities",
        new("lighter", "情节较轻", "lighter"),
        new("heavier", "情节较重", "heavier"),
        new("serious", "情节严重", "serious"),
        new("group-1", "第一组", "group 1"),
        new("group-2", "第二组", "group 2"),
        new("group-3", "第三组", "group 3"),
        new("list", "并列", "list"),
        new("by-severity", "视情节", "by severity"));

    /// <summary>How the measures of one step hang together.</summary>
    public static CodeList Connectives { get; } = new(
        "connectives",
        new("single", "单项", "single"),
        new("list", "并列", "list"),
        new("and", "和", "and"),
        new("or", "或", "or"));

    /// <summary>Kinds of provision.</summary>
    public static CodeList ProvisionKinds { get; } = new(
        "provision kinds",
        new("basis", "依据", "basis"),
        new("declaratory", "宣示", "declaratory"),
        new("principle", "原则", "principle"),
        new("definition", "定义", "definition"),
        new("role", "职责", "role"),
        new("structure", "机构", "structure"),
        new("obligation", "义务", "obligation"),
        new("appraisal", "考核", "appraisal"),
        new("accountability", "问责", "accountability"),
        new("trigger", "追责情形", "trigger"),
        new("final", "附则", "final"),
        new("heading", "标题", "heading"),
        new("cover", "通知", "cover"));

    /// <summary>The only evidence that an attestation-only duty accepts: that the institution has the mechanism, plan or record.</summary>
    public static IReadOnlyList<string> AttestationEvidence { get; } =
    [
        "unit-attestation", "mechanism-document", "plan-document", "policy-document", "session-record", "coordination-record",
    ];
}
