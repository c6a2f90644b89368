namespace Platform.Api.Portal.Documents;

/// <summary>The Chinese words of the interface document. A test fails when an operation or a member has none.</summary>
internal static class InterfaceWords
{
    public const string Introduction =
        """
        # 责任制平台对外接口文档

        本文档由平台的接口描述自动生成，所列即服务器实际提供的接口。接口只提供各单位决定公布的内容，不含任何个人信息。

        ## 1. 通用约定

        - 传输：HTTPS，UTF-8，JSON；字段名为小驼峰形式。
        - 时间：`YYYY-MM-DD` 为北京时间的日期；时刻为 ISO 8601 格式的协调世界时（UTC）。
        - 版本：版本号在地址中。同一版本内只增加字段和接口，不改变已有含义；接收方应忽略不认识的字段。
        - 缓存：门户接口和公开页面接口返回 `ETag`，请求时带 `If-None-Match`，内容未变则返回 304。
        - 变更：每个单位的变更序号从 1 开始连续递增。保存最后读到的序号，下次从该序号之后读取，不会遗漏。

        ## 2. 身份认证

        ### 2.1 门户接口（/api/portal/v1）

        采用 OAuth 2.0 客户端凭据方式。以 `grant_type=client_credentials` 向 `POST /connect/token` 换取访问令牌（可用客户端密钥，或 private_key_jwt），
        请求时带 `Authorization: Bearer 令牌`。令牌只对应登记时的一个单位。

        ### 2.2 政务网关接口（/api/gateway/v1）

        每次请求在请求头中携带：

        | 请求头 | 说明 |
        |---|---|
        | `X-App-Key` | 应用标识，由公布单位登记后提供 |
        | `X-Timestamp` | 毫秒时间戳，与服务器时间相差不得超过 5 分钟 |
        | `X-Nonce` | 随机数，8 至 64 位字母、数字或连字符，每个只能使用一次 |
        | `X-Sign` | 签名，十六进制 |

        待签名文本由六行组成，以换行符（`\n`）连接，末尾没有换行符：应用标识、时间戳、随机数、请求方法（大写）、路径与查询串（与实际发送的一致）、
        请求体的摘要（十六进制小写；没有请求体时为空内容的摘要）。以应用密钥的字节为密钥，按登记时选定的算法计算：
        `hmac-sha256`（摘要用 SHA-256）或 `hmac-sm3`（摘要用 SM3）。

        返回统一为 `{"code": 0, "message": "成功", "data": …}`，`code` 为 0 表示成功，其余见返回码表。

        ### 2.3 公开页面接口（/api/public/v1）

        无需认证，任何人可读。

        """;

    public const string Problems =
        """
        门户接口和公开页面接口出错时返回 RFC 9457 格式（`application/problem+json`），`code` 为稳定的错误代码：

        """;

    public const string Messages =
        """

        ## 8. 消息推送

        公布单位可登记推送地址。内容有变更时，平台以 POST 方式发送 CloudEvents 1.0 结构化消息（`application/cloudevents+json`）：
        `type` 为 `platform.publication.published.v1`（公布）、`platform.publication.content-changed.v1`（内容更新）或 `platform.publication.withdrawn.v1`（撤回），
        `subject` 为公布内容的编号，`data` 含变更序号 `position`、`publicationId`、`kind`、`year`、`edition` 和读取地址 `href`。消息不含具体内容，请凭令牌读取。

        签名遵循 Standard Webhooks：请求头 `webhook-id`、`webhook-timestamp`（秒）、`webhook-signature`。签名为 `v1,` 加上以密钥（去掉 `whsec_` 后按 Base64 解码）对
        `编号.时间戳.请求体` 计算的 HMAC-SHA256 的 Base64 值；更换密钥期间有两个签名，以空格分隔，任一相符即可。

        请在 10 秒内返回 2xx。其他情况平台会逐步延长间隔重试，编号不变；同一消息可能收到多次，顺序也不保证，请以编号去重、以变更序号排序。

        """;

    public static IReadOnlyDictionary<string, string> Parts { get; } = new Dictionary<string, string>
    {
        ["/api/portal/v1/"] = "门户接口",
        ["/api/gateway/v1/"] = "政务网关接口",
        ["/api/public/v1/"] = "公开页面接口",
    };

    public static IReadOnlyDictionary<string, (string Title, string Purpose)> Operations { get; } = new Dictionary<string, (string, string)>
    {
        ["GET /api/portal/v1/publications"] = ("公布内容列表", "分页列出正在公布的内容，不含正文。按 `nextCursor` 读取下一页。"),
        ["GET /api/portal/v1/publications/{publicationId}"] = ("公布内容", "读取一项公布的内容及正文。已撤回与从未公布的，返回相同的 404。"),
        ["GET /api/portal/v1/publications/{publicationId}/content"] = ("公布内容的原文", "逐字节返回正文原文，`ETag` 即其 SHA-256，可据此核验固定内容未被改动。"),
        ["GET /api/portal/v1/changes"] = ("变更序列", "按顺序列出某一序号之后的变更，没有缺漏；从 0 开始即为全部变更。"),
        ["GET /api/gateway/v1/publications"] = ("公布内容列表", "按页码列出正在公布的内容，不含正文。"),
        ["GET /api/gateway/v1/publications/{publication}"] = ("公布内容", "读取一项公布的内容及正文。"),
        ["GET /api/gateway/v1/changes"] = ("变更序列", "按顺序列出某一序号之后的变更，没有缺漏。"),
        ["GET /api/public/v1/{slug}"] = ("公开页面", "读取一个单位正在公布的全部内容。单位不存在、已停止服务或没有公布内容的，返回相同的 404。"),
    };

    public static IReadOnlyDictionary<string, string> Members { get; } = new Dictionary<string, string>
    {
        ["bulletin"] = "通报；不是这一类的为空",
        ["number"] = "文号",
        ["issuedOn"] = "印发日期",
        ["paragraphs"] = "正文各段",
        ["articles"] = "引用的条款",
        ["after"] = "从这一变更序号之后读取，默认 0",
        ["limit"] = "最多读取多少项，1 至 500，默认 100",
        ["cursor"] = "上一页返回的 nextCursor",
        ["publicationId"] = "公布内容的编号",
        ["publication"] = "公布内容的编号",
        ["slug"] = "单位标识",
        ["pageNum"] = "页码，从 1 开始",
        ["pageSize"] = "每页项数，1 至 100，默认 20",
        ["total"] = "总数",
        ["list"] = "本页各项",
        ["items"] = "各项",
        ["nextCursor"] = "下一页的游标；没有下一页时为空",
        ["id"] = "编号；同一类型、同一年度重新公布，编号不变",
        ["kind"] = "类型：公布内容为 compliance-summary 履责情况、channel-register 阵地名录、duty-calendar 履责日历、bulletin 通报；阵地和通报见取值",
        ["year"] = "年度；不分年度的为空",
        ["titleZh"] = "标题",
        ["titleEn"] = "英文标题",
        ["form"] = "方式：frozen 固定内容、live 随时更新",
        ["edition"] = "版次，从 1 开始",
        ["sha256"] = "正文的 SHA-256（十六进制）；撤回的变更为空",
        ["publishedAt"] = "公布时间",
        ["changedAt"] = "最近变更时间",
        ["asOf"] = "数据截止日期",
        ["position"] = "变更序号；在变更序列的返回中，为下次读取所用的序号",
        ["href"] = "读取地址",
        ["contentHref"] = "原文读取地址",
        ["contents"] = "正文，只有对应类型的一项不为空",
        ["complianceSummary"] = "履责情况",
        ["channelRegister"] = "阵地名录",
        ["dutyCalendar"] = "履责日历",
        ["counts"] = "各状态的职责项数",
        ["rate"] = "履责率；没有已到期应评价的职责时为空",
        ["units"] = "各直属单位（含其下属）",
        ["months"] = "各月份",
        ["month"] = "月份，1 至 12",
        ["nameZh"] = "名称",
        ["nameEn"] = "英文名称",
        ["channels"] = "在用阵地",
        ["address"] = "地址",
        ["unitNameZh"] = "责任单位",
        ["entries"] = "到期事项",
        ["dueOn"] = "到期日",
        ["more"] = "是否还有更多",
        ["change"] = "变更",
        ["at"] = "变更时间",
        ["met"] = "按期和逾期完成的项数",
        ["assessed"] = "已到期应评价的项数",
        ["notDue"] = "未到办理期",
        ["open"] = "办理中",
        ["dueSoon"] = "即将到期",
        ["submitted"] = "待确认",
        ["returned"] = "已退回",
        ["overdue"] = "已逾期",
        ["fulfilled"] = "按期完成",
        ["late"] = "逾期完成",
        ["missed"] = "未完成",
        ["madeUp"] = "补办（仍计未完成）",
        ["waived"] = "已豁免",
        ["declaredNone"] = "已声明无事项",
        ["noVerdict"] = "不作评价",
        ["withdrawn"] = "不再承担（不计入履责率）",
        ["code"] = "返回码或错误代码",
        ["message"] = "返回码说明",
        ["data"] = "数据；没有时为空",
        ["type"] = "错误类型",
        ["title"] = "标题；错误返回中为错误概要",
        ["status"] = "HTTP 状态",
        ["detail"] = "错误说明（英文）",
        ["errors"] = "各处错误：位置、代码、说明",
        ["currentVersion"] = "当前版本（只读接口不出现）",
        ["traceId"] = "追踪编号",
    };

    public static IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>
    {
        ["ordinary"] = "一般通报",
        ["typical-case"] = "典型案例通报",
        ["inspection-result"] = "督查结果通报",
        ["published"] = "公布",
        ["content-changed"] = "内容更新",
        ["withdrawn"] = "撤回",
        ["site"] = "网站",
        ["account"] = "新媒体账号",
        ["publication"] = "刊物",
        ["venue"] = "场所",
        ["club"] = "社团",
        ["other"] = "其他",
    };

    public static IReadOnlyList<(string Status, string Code, string Zh)> ProblemCodes { get; } =
    [
        ("400", "request-is-malformed", "参数有误，errors 中逐一指出"),
        ("401", "not-signed-in", "没有携带访问令牌"),
        ("401", "token-is-not-valid", "访问令牌无效、已过期或已撤销"),
        ("403", "token-needed", "该接口只供程序使用访问令牌调用"),
        ("403", "scope-missing", "访问令牌的授权范围不足"),
        ("403", "permission-missing", "该程序没有读取公布内容的权限"),
        ("403", "account-is-suspended", "该程序已停用"),
        ("403", "tenant-is-closed", "该单位已停止服务"),
        ("404", "not-found", "内容不存在、未公布或已撤回"),
        ("500", "fault", "服务器故障，请凭 traceId 联系平台运维人员"),
    ];
}
