using System.Globalization;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Exchange.Workbooks;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportResponsibilitiesEndpoint
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["dated"] = "定期事项",
        ["standing"] = "常设事项",
        ["assigned"] = "交办事项",
        ["event"] = "触发事项",
        ["conduct"] = "经常性职责",
    };

    /// <summary>The list of responsibilities of a unit and its posts in a year, as it is printed and signed.</summary>
    [WolverineGet("/api/v1/exports/responsibilities"), Requires(Ability.LedgerRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        Guid unitId, int year, ReadDesk desk, ExportDesk exports, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (year is < 1 or > 9999 || await tenant.Unit(unitId) is not { } unit || !await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant))
        {
            return Problem.Unknown();
        }

        var owners = await ResponsibilityList.Of(tenant, library, unit, year, desk.Today);
        return await exports.Answer(
            "责任清单", $"{year.ToString(CultureInfo.InvariantCulture)}年度",
            [
                new("责任主体", CellKind.Text, 24), new("现任", CellKind.Text, 12), new("性质", CellKind.Text, 12), new("责任事项", CellKind.Text, 40),
                new("依据", CellKind.Text, 30), new("条款", CellKind.Text, 12), new("频次", CellKind.Text, 14), new("时限", CellKind.Text, 30),
            ],
            [.. owners.SelectMany(owner => owner.Items.Select(item => Row(owner, item)))],
            cancellation,
            unit.NameZh,
            "编制人：　　　　　　　　　　审核人：　　　　　　　　　　日期：　　　　年　　月　　日");
    }

    private static object?[] Row(ResponsibilityOwner owner, ResponsibilityItem item) =>
    [
        owner.TitleZh ?? "单位集体", owner.PostId is null ? null : owner.HolderName ?? "空缺", Kinds[item.Kind], item.TitleZh, item.SchemeTitleZh, item.Article,
        ExportWords.Of(ExportWords.Cadences, item.CadenceKind),
        string.Join("；", item.Windows.Select(window => window.DueOn is { } due ? $"{window.WindowKey}：{due:yyyy-MM-dd} 前" : window.WindowKey).Distinct()),
    ];
}
