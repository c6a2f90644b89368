using Marten;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Compliance;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain.Access;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportLedgerEndpoint
{
    /// <summary>A unit's ledger of a year in the form in which it is printed and signed.</summary>
    [WolverineGet("/api/v1/exports/ledger"), Requires(Ability.LedgerRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        Guid unitId, int year, string? state, string? category, string? asOf, string? knowledge,
        ReadDesk desk, IDocumentStore store, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (year is < 1 or > 9999 || await tenant.Unit(unitId) is not { } unit || !await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant))
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var query = new LineQuery
        {
            Today = desk.Today,
            Year = year,
            UnitId = unitId,
            State = state,
            Category = category,
            Limit = ExportDesk.MostRows + 1,
        };
        if (await LinePage.Of(tenant, session, query, desk, cancellation) is not { Items: var lines })
        {
            return AsOf.NotSettled();
        }

        var name = category is { Length: > 0 } ? $"{ExportWords.Of(ExportWords.Categories, category)}台账" : "责任台账";
        return await exports.Answer(
            name, ExportMoment.Of(year, desk.View), LineColumns.Columns, [.. lines.Select(line => LineColumns.Row(line))], cancellation, unit.NameZh,
            "填报人：　　　　　　　　　　审核人：　　　　　　　　　　日期：　　　　年　　月　　日");
    }
}

public static class ExportOccurrencesEndpoint
{
    /// <summary>The duties behind a figure, by the same filters as the list.</summary>
    [WolverineGet("/api/v1/exports/occurrences"), Requires(Ability.ComplianceRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge,
        ReadDesk desk, IDocumentStore store, ExportDesk exports, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var query = new LineQuery
        {
            Today = desk.Today,
            Year = year,
            UnitId = unitId,
            Subtree = subtree ?? false,
            State = state,
            Category = category,
            Month = month,
            DueWithinDays = dueWithinDays,
            ReachUnits = desk.Actor.Units(Ability.ComplianceRead),
            Limit = ExportDesk.MostRows + 1,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        if (await LinePage.Of(tenant, session, query, desk, cancellation) is not { Items: var lines })
        {
            return AsOf.NotSettled();
        }

        return await exports.Answer(
            "履责事项清单", ExportMoment.Of(year, desk.View), [new("单位", CellKind.Text, 26), .. LineColumns.Columns],
            [.. lines.Select(line => (object?[])[line.UnitNameZh, .. LineColumns.Row(line)])], cancellation);
    }
}

/// <summary>A line of the ledger as it is printed.</summary>
internal static class LineColumns
{
    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("责任事项", CellKind.Text, 40), new("依据条款", CellKind.Text, 12), new("类别", CellKind.Text, 18), new("责任主体", CellKind.Text, 24),
        new("频次", CellKind.Text, 14), new("周期", CellKind.Text, 14), new("起始日期", CellKind.Day, 12), new("截止日期", CellKind.Day, 12), new("应完成次数", CellKind.Number, 9),
        new("已记录次数", CellKind.Number, 9), new("状态", CellKind.Text, 12), new("完成日期", CellKind.Day, 12), new("报送对象", CellKind.Text, 24), new("抄送", CellKind.Text, 20),
    ];

    /// <param name="named">Whether the holder of the post is told; outside the bureau it is the post alone.</param>
    public static IReadOnlyList<object?> Row(LedgerLine line, bool named = true) =>
    [
        line.TitleZh, Article(line.Article), ExportWords.Of(ExportWords.Categories, line.Category), Owner(line, named), ExportWords.Of(ExportWords.Cadences, line.CadenceKind),
        line.WindowKey, line.WindowFrom, line.DueOn ?? line.WindowTo, line.RequiredCount, line.RecordedCount, ExportWords.Of(ExportWords.States, line.State), line.CompletedOn,
        string.Join("、", line.OwedToZh), string.Join("、", line.CopyToZh),
    ];

    private static string Owner(LedgerLine line, bool named) =>
        line.PostTitleZh is not { } post ? "单位集体" : !named ? post : line.HolderName is { } holder ? $"{post}（{holder}）" : $"{post}（空缺）";

    // "18(1)" is 第18条(1), "6(5)¶2" is 第6条(5)第2段; a reference that is no number keeps the form its text gives it.
    internal static string Article(string reference)
    {
        var digits = reference.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 0 || (digits < reference.Length && reference[digits] is not ('(' or '¶')))
        {
            return reference;
        }

        var parts = reference[digits..].Split('¶');
        return $"第{reference[..digits]}条{parts[0]}{(parts.Length > 1 ? $"第{parts[1]}段" : string.Empty)}";
    }
}
