using System.Globalization;
using Marten;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Compliance;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain.Access;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportProvenanceEndpoint
{
    /// <summary>The facts behind a figure as a workbook, one row each; of the first 2,000 duties.</summary>
    [WolverineGet("/api/v1/exports/provenance"), Requires(Ability.ComplianceRead)]
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
            Limit = ProvenanceColumns.MostDuties + 1,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        if (await ProvenanceReader.Of(tenant, session, query, desk, false, cancellation) is not { } provenance)
        {
            return AsOf.NotSettled();
        }

        if (provenance.Items.Count > ProvenanceColumns.MostDuties)
        {
            return new ExportIsTooLong().ToHttp();
        }

        return await exports.Answer(
            "数据来源清单", ExportMoment.Of(year, desk.View), ProvenanceColumns.Columns, [.. provenance.Items.SelectMany(ProvenanceColumns.Rows)], cancellation);
    }
}

/// <summary>The facts behind a duty, one row each.</summary>
internal static class ProvenanceColumns
{
    public const int MostDuties = 2_000;

    private const int ActorAt = 9;

    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("单位", CellKind.Text, 24), new("责任事项", CellKind.Text, 40), new("依据制度", CellKind.Text, 40), new("条款", CellKind.Text, 12), new("状态", CellKind.Text, 12),
        new("事件序号", CellKind.Number, 12), new("事件", CellKind.Text, 34), new("发生日期", CellKind.Day, 12), new("登记时间", CellKind.Instant, 20), new("登记人", CellKind.Text, 16),
        new("决定现状", CellKind.Text, 10),
    ];

    /// <summary>The same as a supervisor outside the bureau sees it.</summary>
    public static IReadOnlyList<SheetColumn> WithoutNames { get; } = [.. Columns.Where((_, at) => at != ActorAt)];

    public static IEnumerable<IReadOnlyList<object?>> Rows(ProvenDuty duty) => duty.Facts.Select(fact => (object?[])
    [
        duty.Line.UnitNameZh, duty.Line.TitleZh, duty.SchemeTitleZh, duty.Line.Article, ExportWords.Of(ExportWords.States, duty.Line.State),
        fact.Entry.Sequence, fact.Entry.Type, fact.Entry.OccurredOn, ExportDesk.Local(fact.Entry.RecordedAt), fact.Entry.Actor.Name ?? fact.Entry.Actor.AccountId,
        fact.Decisive ? "是" : null,
    ]);

    public static IEnumerable<IReadOnlyList<object?>> RowsWithoutNames(ProvenDuty duty) =>
        Rows(duty).Select(row => (object?[])[.. row.Where((_, at) => at != ActorAt)]);
}

/// <summary>What an export of a past moment covers, in words.</summary>
internal static class ExportMoment
{
    public static string? Of(int? year, Domain.Compliance.Viewpoint? view)
    {
        var of = year is { } given ? $"{given.ToString(CultureInfo.InvariantCulture)}年度" : null;
        return view is null
            ? of
            : $"{of}（{view.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(view.Knowledge == Domain.Compliance.Knowledge.Then ? "当时所知" : "现在所知的当日实情")}）";
    }
}
