namespace Platform.Api.Exchange;

/// <summary>What is wrong with a row, in the words of the workbook that is given back. On screens the web app has its own.</summary>
internal static class FaultWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["required"] = "必填",
        ["not-a-day"] = "不是日期，请按2026-03-01填写",
        ["not-a-code"] = "应为1至32位字母、数字、点、横线或下划线，且以字母或数字开头",
        ["code-repeated"] = "编码与本表其他行重复",
        ["code-taken"] = "编码已被使用，且内容与已有单位不一致",
        ["not-a-name"] = "名称为空、过长或含有换行",
        ["unit-type-unknown"] = "现行制度中没有这个单位类型，请从下拉列表选择",
        ["root-exists"] = "最上级单位已经存在，请填写上级单位编码",
        ["root-repeated"] = "本表已有一个最上级单位，请填写上级单位编码",
        ["parent-dissolved"] = "上级单位已经撤销",
        ["parent-unknown"] = "没有这个上级单位",
        ["parent-circular"] = "上下级关系首尾相连",
        ["too-deep"] = "层级过深，请放在更高一级",
        ["day-is-to-come"] = "日期晚于今天",
        ["before-parent"] = "早于上级单位的成立日期",
        ["not-a-work-number"] = "应为1至32位字母、数字或横线",
        ["work-number-repeated"] = "工号与本表其他行重复",
        ["work-number-known"] = "工号已登记，且姓名、单位或电话与已登记的不一致",
        ["not-a-phone"] = "应为24位以内的数字、空格、加号或横线",
        ["unit-unknown"] = "没有这个单位编码",
        ["unit-not-there"] = "当日该单位不存在",
        ["role-unknown"] = "现行制度中没有这个岗位，请从下拉列表选择",
        ["not-an-ordinal"] = "应为1至99的整数",
        ["too-long"] = "过长",
        ["post-repeated"] = "与本表其他行是同一岗位",
        ["post-known"] = "岗位已设立，且名称、设立日期或任职人不一致，请在岗位页面办理",
        ["holder-unknown"] = "没有这个工号的人员",
        ["not-yes-or-no"] = "请填“是”或“否”",
        ["before-the-post"] = "早于岗位设立日期",
        ["obligation-unknown"] = "制度中没有这个责任事项，请从下拉列表选择",
        ["kind-unknown"] = "没有这种方式，请从下拉列表选择",
        ["act-repeated"] = "与本表其他行是同一履责记录",
        ["in-the-future"] = "日期晚于今天",
        ["of-this-year"] = "不是以往年度的日期，本年度的履责请在台账中登记",
        ["organisation-is-full"] = "单位总数超过上限",
    };

    public static IReadOnlyCollection<string> Known => Words.Keys;

    public static string Of(RowFault fault, FormSheet sheet)
    {
        var column = sheet.Columns.FirstOrDefault(column => column.Key == fault.Column)?.Heading;
        var words = Words.GetValueOrDefault(fault.Code, fault.Detail);
        return column is null ? words : $"{column}：{words}";
    }
}
