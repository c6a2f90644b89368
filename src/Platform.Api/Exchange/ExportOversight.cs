using System.Globalization;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Compliance;
using Platform.Api.Database;
using Platform.Api.Exchange.Workbooks;
using Platform.Api.Oversight;
using Platform.Domain.Access;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Exchange;

public static class ExportBureausEndpoint
{
    /// <summary>The bureaus of an oversight department with how many of their duties stand where, in the order of the page; no content of any of them.</summary>
    [WolverineGet("/api/v1/exports/bureaus"), Requires(Ability.OversightRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        int? year, string? asOf, string? knowledge, OversightDesk oversight, ExportDesk exports, CancellationToken cancellation)
    {
        var desk = oversight.Desk;
        await using var worker = await oversight.Open(cancellation);
        if (desk.View is { } view && !await worker.HasReached(view))
        {
            return AsOf.NotSettled();
        }

        var asked = year ?? desk.Day.Year;
        var overview = desk.View is { } past
            ? await worker.District(desk.Actor.TenantId, asked, past, desk.Now)
            : await worker.District(desk.Actor.TenantId, asked, desk.Today, desk.Now);
        return await exports.Answer(
            "各单位履责情况", ExportMoment.Of(asked, desk.View), [new("单位", CellKind.Text, 30), .. CountColumns.Columns, new("30 日内到期", CellKind.Number, 12)],
            [.. overview.Bureaus.Select(bureau => (object?[])[bureau.NameZh, .. CountColumns.Row(bureau.Counts, bureau.Rate), bureau.DueWithin30Days])], cancellation);
    }
}

public static class ExportBureauOccurrencesEndpoint
{
    /// <summary>The duties behind a figure of a bureau under an oversight department, without names and without what persons wrote.</summary>
    [WolverineGet("/api/v1/exports/bureaus/{bureauId}/occurrences"), Requires(Ability.OversightRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        string bureauId, int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge,
        OversightDesk oversight, IWorkerStore store, AccessFacts facts, ExportDesk exports, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        var query = new LineQuery
        {
            Today = oversight.Desk.Today,
            Year = year,
            UnitId = unitId,
            Subtree = subtree ?? false,
            State = state,
            Category = category,
            Month = month,
            DueWithinDays = dueWithinDays,
            Limit = ExportDesk.MostRows + 1,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        if (await LinePage.Of(bureau, session, query, oversight.Desk, cancellation) is not { Items: var lines })
        {
            return AsOf.NotSettled();
        }

        return await exports.Answer(
            "履责事项清单", ExportMoment.Of(year, oversight.Desk.View), [new("单位", CellKind.Text, 26), .. LineColumns.Columns],
            [.. lines.Select(MemberOccurrencesEndpoint.WithoutNames).Select(line => (object?[])[line.UnitNameZh, .. LineColumns.Row(line, named: false)])],
            cancellation, (await facts.Tenant(bureauId, cancellation))?.NameZh);
    }
}

public static class ExportBureauProvenanceEndpoint
{
    /// <summary>The facts behind a figure of a bureau under an oversight department, one row each, without names; of the first 2,000 duties.</summary>
    [WolverineGet("/api/v1/exports/bureaus/{bureauId}/provenance"), Requires(Ability.OversightRead)]
    [AnswersWorkbook]
    public static async Task<IResult> Get(
        string bureauId, int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge,
        OversightDesk oversight, IWorkerStore store, AccessFacts facts, ExportDesk exports, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        var query = new LineQuery
        {
            Today = oversight.Desk.Today,
            Year = year,
            UnitId = unitId,
            Subtree = subtree ?? false,
            State = state,
            Category = category,
            Month = month,
            DueWithinDays = dueWithinDays,
            Limit = ProvenanceColumns.MostDuties + 1,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        if (await ProvenanceReader.Of(bureau, session, query, oversight.Desk, true, cancellation) is not { } provenance)
        {
            return AsOf.NotSettled();
        }

        return provenance.Items.Count > ProvenanceColumns.MostDuties
            ? new ExportIsTooLong().ToHttp()
            : await exports.Answer(
                "数据来源清单", ExportMoment.Of(year, oversight.Desk.View), ProvenanceColumns.WithoutNames, [.. provenance.Items.SelectMany(ProvenanceColumns.RowsWithoutNames)],
                cancellation, (await facts.Tenant(bureauId, cancellation))?.NameZh);
    }
}

/// <summary>Counts by state with the rate that they come to, as columns.</summary>
internal static class CountColumns
{
    private static readonly (string State, Func<Counts, int> Of)[] States =
    [
        ("fulfilled", counts => counts.Fulfilled), ("late", counts => counts.Late), ("submitted", counts => counts.Submitted), ("returned", counts => counts.Returned),
        ("open", counts => counts.Open), ("due-soon", counts => counts.DueSoon), ("overdue", counts => counts.Overdue), ("missed", counts => counts.Missed),
        ("made-up", counts => counts.MadeUp), ("not-due", counts => counts.NotDue), ("waived", counts => counts.Waived), ("declared-none", counts => counts.DeclaredNone),
        ("no-verdict", counts => counts.NoVerdict), ("withdrawn", counts => counts.Withdrawn),
    ];

    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        .. States.Select(each => new SheetColumn(ExportWords.Of(ExportWords.States, each.State), CellKind.Number, 9)), new("合计", CellKind.Number, 9),
        new("履责率", CellKind.Text, 10), new("已履责", CellKind.Number, 9), new("应判定", CellKind.Number, 9),
    ];

    public static IEnumerable<object?> Row(Counts counts, Rate? rate) =>
        [.. States.Select(each => (object?)each.Of(counts)), counts.Total, Words(rate), rate?.Met, rate?.Assessed];

    // Cut and not rounded, as on the screen: 100 % is said of nothing less.
    private static string Words(Rate? rate) =>
        rate is not { Assessed: > 0 } ? "未判定" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(rate.Met * 1000m / rate.Assessed) / 10}%");
}
