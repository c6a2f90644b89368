using System.Globalization;
using Platform.Api.Commands;
using Platform.Api.Exchange;
using Platform.Api.Exchange.Workbooks;
using Platform.Projections.Database;
using Platform.Projections.Exchange;

namespace Platform.Api.Demonstration;

/// <summary>Two workbooks of a bureau: acts of the years before the platform, and one that is handed in with a row at fault.</summary>
internal sealed class WorkbookCourse(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    public void Begin()
    {
        agenda.Add(today.AddDays(-50), work.Plan.Slug, PastActs);
        agenda.Add(today.AddDays(-5), work.Plan.Slug, FaultyUnits);
    }

    private async Task PastActs()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var duties = await tenant.Obligations();
        var root = work.Plan.UnitRows.Single(unit => unit.Parent is null).Code;
        var rows = Enumerable.Range(1, 3).Select(back => (object?[])
            [root, duties[back % duties.Count].Id, new DateOnly(today.Year - 1 - back, 5, 10 + back), "会议", $"{(today.Year - 1 - back).ToString(CultureInfo.InvariantCulture)}年专题研究会议", "会议纪要，存综合档案"]);
        var id = await HandIn("acts", "历史台账.xlsx", new SheetPlan("历史履责", Headings("单位编码", "责任事项", "发生日期", "方式", "标题", "佐证说明"), rows));
        await work.Hands.Send(
            work.Office, "Confirm", _ => { },
            (services, _) => ConfirmImportEndpoint.Confirm(id, services.GetRequiredService<CommandDesk>(), services.GetRequiredService<ImportDesk>(), cancellation), cancellation);
        await using var scope = work.Hands.Scope();
        await scope.ServiceProvider.GetRequiredService<ImportRunner>().Run(work.Plan.Slug, id, cancellation);
    }

    private Task<Guid> FaultyUnits()
    {
        var root = work.Plan.UnitRows.Single(unit => unit.Parent is null);
        return HandIn("units", "新设单位（草稿）.xlsx", new SheetPlan(
            "单位", Headings("单位编码", "单位名称", "单位类型", "上级单位编码", "成立日期"),
            [["NEW-1", "新设服务站", root.Type, root.Code, today.AddDays(-30)], ["NEW 2", "新设服务点", root.Type, "NEW-9", today.AddDays(-30)]]));
    }

    private async Task<Guid> HandIn(string kind, string name, SheetPlan sheet)
    {
        using var workbook = new MemoryStream();
        WorkbookWriter.Write(workbook, sheet);
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(workbook.ToArray());
        form.Add(file, "file", name);
        var bytes = await form.ReadAsByteArrayAsync(cancellation);
        var answer = await work.Hands.Send(
            work.Office,
            "HandIn",
            request =>
            {
                request.ContentType = form.Headers.ContentType!.ToString();
                request.ContentLength = bytes.Length;
                request.Body = new MemoryStream(bytes);
            },
            (services, context) => CheckImportEndpoint.Post(
                kind, context, services.GetRequiredService<CommandDesk>(), services.GetRequiredService<ImportDesk>(), cancellation),
            cancellation);
        return answer.GetProperty("id").GetGuid();
    }

    private static IReadOnlyList<SheetColumn> Headings(params IReadOnlyList<string> headings) => [.. headings.Select(heading => new SheetColumn(heading, CellKind.Text, 20))];
}
