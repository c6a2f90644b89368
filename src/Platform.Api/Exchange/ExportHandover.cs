using System.Globalization;
using System.Text.Json;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Api.Exchange.Workbooks;
using Platform.Api.Organisation;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Organisation.Handovers;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportHandoverEndpoint
{
    /// <summary>A hand-over as it was put together, one sheet for each of its parts, with who signed it.</summary>
    [WolverineGet("/api/v1/exports/handover"), Requires(Ability.OrganisationRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(Guid id, ReadDesk desk, AccessJournal journal, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await HandoverSight.Of(desk.Actor, tenant, desk.Today, handoverId: id) is not [var row])
        {
            return Problem.Unknown();
        }

        var package = JsonSerializer.Deserialize<HandoverPackage>(await tenant.HandoverPackage(id), Json.Options)!;
        var sheets = HandoverSheets.Of(row, package, await tenant.HandoverSignatures(id), ExportDesk.Local(desk.Now));
        await journal.Record(desk.Actor, record => new ContentRead(record, "handover-export", id, null), cancellation);
        return WorkbookAnswer.Of(
            string.Create(CultureInfo.InvariantCulture, $"{row.UnitNameZh}_{row.PostTitleZh}_岗位交接_{row.OnDay:yyyy-MM-dd}.xlsx"), to => WorkbookWriter.Write(to, sheets));
    }
}

/// <summary>The parts of a hand-over as they are printed.</summary>
internal static class HandoverSheets
{
    private static readonly SheetColumn Title = new("责任事项", CellKind.Text, 40);
    private static readonly SheetColumn Article = new("依据条款", CellKind.Text, 12);
    private static readonly SheetColumn Due = new("截止日期", CellKind.Day, 12);

    public static IReadOnlyList<SheetPlan> Of(HandoverRow row, HandoverPackage package, IReadOnlyList<SignatureRow> signatures, DateTime madeAt)
    {
        var heading = $"{row.UnitNameZh}{row.PostTitleZh}岗位交接";
        var subtitle = string.Create(CultureInfo.InvariantCulture, $"变动日期：{row.OnDay:yyyy-MM-dd}　　数据截至：{ExportDesk.Local(package.AsOf):yyyy-MM-dd HH:mm}　　生成时间：{madeAt:yyyy-MM-dd HH:mm}");
        return
        [
            Sheet("交接说明", [new("项目", CellKind.Text, 22), new("内容", CellKind.Text, 80)], Facts(row, package, signatures)),
            Sheet(
                "未办结事项",
                [Title, Article, new("责任主体", CellKind.Text, 10), new("周期", CellKind.Text, 12), Due, new("关闭日期", CellKind.Day, 12), new("应完成次数", CellKind.Number, 10), new("已记录次数", CellKind.Number, 10), new("状态", CellKind.Text, 10)],
                package.Duties.Select(duty => (object?[])
                [
                    duty.TargetUnitNameZh is { } target ? $"{duty.TitleZh}（{target}）" : duty.TitleZh, LineColumns.Article(duty.Article), duty.OwedBy == "unit" ? "单位集体" : "本岗位",
                    duty.WindowKey, duty.DueOn, duty.ClosesOn, duty.RequiredCount, duty.RecordedCount, ExportWords.Of(ExportWords.States, duty.State),
                ])),
            Sheet(
                "承诺与请示", [new("种类", CellKind.Text, 14), Title, new("承诺日期", CellKind.Day, 12), new("反馈内容", CellKind.Text, 50)],
                package.Promises.Select(promise => (object?[])[ExportWords.Of(ExportWords.Promises, promise.Kind), promise.TitleZh, promise.By, promise.Words])),
            Sheet(
                "退回事项", [Title, Article, Due, new("退回日期", CellKind.Day, 12), new("退回理由", CellKind.Text, 50)],
                package.Returned.Select(item => (object?[])[item.TitleZh, LineColumns.Article(item.Article), item.DueOn, item.ReturnedOn, item.Reason])),
            Sheet(
                "待决事项", [new("种类", CellKind.Text, 12), new("由谁决定", CellKind.Text, 12), new("单位", CellKind.Text, 24), Title, Article, Due],
                package.Decisions.Select(item => (object?[])
                    [ExportWords.Of(ExportWords.Decisions, item.Kind), item.AwaitedFrom == "post" ? "本岗位" : "他人", item.UnitNameZh, item.TitleZh, LineColumns.Article(item.Article), item.DueOn])),
            Sheet(
                "常设制度", [Title, Article, new("现状", CellKind.Text, 12), new("复核日期", CellKind.Day, 12), new("有效期至", CellKind.Day, 12)],
                package.Instruments.Select(item => (object?[])
                    [item.TitleZh, LineColumns.Article(item.Article), ExportWords.Of(ExportWords.Standings, item.Standing), item.ReviewOn, item.ExpiresOn])),
            Sheet(
                "分管单位", [new("单位", CellKind.Text, 30), new("分管起始", CellKind.Day, 12), new("进行中", CellKind.Number, 9), new("已逾期", CellKind.Number, 9)],
                package.Portfolio.Select(unit => (object?[])[unit.NameZh, unit.From, unit.Open, unit.Overdue])),
            Sheet(
                "保管材料", [new("题名", CellKind.Text, 40), new("种类", CellKind.Text, 20), new("有效期至", CellKind.Day, 12), new("续办日期", CellKind.Day, 12), new("编号", CellKind.Text, 40)],
                package.Evidence.Select(item => (object?[])
                    [item.Title ?? "（限定阅读范围的材料）", ExportWords.Of(ExportWords.EvidenceKinds, item.Kind), item.ExpiresOn, item.RenewalDueOn, item.EvidenceId.ToString()])),
        ];

        SheetPlan Sheet(string name, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
            new(name, columns, rows) { Title = $"{heading}：{name}", Subtitle = subtitle };
    }

    private static IEnumerable<IReadOnlyList<object?>> Facts(HandoverRow row, HandoverPackage package, IReadOnlyList<SignatureRow> signatures)
    {
        yield return ["单位", row.UnitNameZh];
        yield return ["岗位", row.PostTitleZh];
        yield return ["移交人", row.OutgoingName ?? "（已不在册）"];
        yield return ["接收人", row.CaretakerTitleZh is { } title ? $"{row.IncomingName}（岗位空缺，由{title}代管）" : row.IncomingName ?? "（已不在册）"];
        yield return ["内容校验值（SHA-256）", row.Sha256];
        if (row.Reason is { } reason)
        {
            yield return ["重新交接的理由", reason];
        }

        foreach (var (side, name) in new[] { ("outgoing", "移交人签字"), ("incoming", "接收人签字") })
        {
            yield return [name, signatures.FirstOrDefault(signature => signature.Side == side) is { } signed ? Words(signed) : "未签字"];
        }
    }

    private static string Words(SignatureRow signed) => string.Join(
        '　',
        new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"{signed.Name} {ExportDesk.Local(signed.SignedAt):yyyy-MM-dd HH:mm}"),
            signed.InPlaceBecause is { } because ? $"由{signed.InPlaceTitleZh}代签：{because}" : null,
            signed.Remark is { } remark ? $"备注：{remark}" : null,
        }.Where(part => part is not null));
}
