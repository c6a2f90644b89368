using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Dispatch;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Platform.Projections;
using Platform.Projections.Directory;
using Platform.Projections.Dispatch;
using Platform.Projections.Organisation;
using Platform.Projections.Reporting;
using Wolverine.Http;

namespace Platform.Api.Reporting;

public static class ListReportsEndpoint
{
    private const int Most = 500;

    /// <summary>Reports of units that the reader may see, and those sent to them, the latest period first.</summary>
    [WolverineGet("/api/v1/reports"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    public static async Task<Items<ReportSummary>> Get(ReadDesk desk, Guid? unitId, Guid? recipientUnitId, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Reports(desk.Actor.ReportUnits(), unitId, recipientUnitId, year, limit: Most));
    }
}

/// <summary>What a unit is to receive in a year: each report that units under it owe, and what came.</summary>
public sealed record ReportDeskView(Guid UnitId, int Year, int Expected, int Received, int Missing, IReadOnlyList<ExpectedReport> Reports, IReadOnlyList<ReportSummary> Beside);

public static class ReportDeskEndpoint
{
    [WolverineGet("/api/v1/report-desk"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ReportDeskView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, Guid unitId, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Unit(unitId) is null || !await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant))
        {
            return Problem.Unknown();
        }

        var asked = year ?? desk.Today.Year;
        var expected = await tenant.ExpectedReports(unitId, asked, desk.Today);
        var known = expected.Select(each => each.ReportId).OfType<Guid>().ToHashSet();
        var received = await tenant.Reports(null, recipientUnitId: unitId, year: asked);
        return Results.Json(
            new ReportDeskView(
                unitId, asked, expected.Count, expected.Count(each => each.ReportId is not null), expected.Count(each => each.Missing), expected,
                [.. received.Where(report => !known.Contains(report.Id))]),
            Json.Options);
    }
}

/// <param name="DeliveredAt">When the department had it; null while it is under way.</param>
/// <param name="RefusedAs">Code of the rule by which it was not taken in there.</param>
public sealed record ReportDelivery(string OversightNameZh, string OversightNameEn, DateTimeOffset PostedAt, DateTimeOffset? DeliveredAt, string? RefusedAs);

public sealed record ReportAbilities(bool Edit, bool SignOff, bool Send, bool Receive, bool Return, bool Ask, bool Answer);

/// <summary>A report with its sentences, each with where it comes from, and what was asked about it.</summary>
public sealed record ReportView : ReportSummary
{
    public ReportView(ReportSummary summary)
        : base(summary)
    {
    }

    public required IReadOnlyList<ReportSentence> Sentences { get; init; }

    public required DateTimeOffset DraftedAt { get; init; }

    public required DateTimeOffset? SignedOffAt { get; init; }

    /// <summary>The person; in an oversight department, which keeps no register of persons, the name of the account.</summary>
    public required string? SignedOffByName { get; init; }

    public required Guid? ActId { get; init; }

    public required IReadOnlyList<string> CopiedTo { get; init; }

    /// <summary>How far it has come on its way to the oversight department; null for every other recipient and before it is sent.</summary>
    public required ReportDelivery? Delivery { get; init; }

    public required DateTimeOffset? ReceivedAt { get; init; }

    public required string? ReturnedBecause { get; init; }

    public required IReadOnlyList<QuestionRow> Questions { get; init; }

    public required ReportAbilities Can { get; init; }
}

public static class GetReportEndpoint
{
    [WolverineGet("/api/v1/reports/{reportId}"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    [ProducesResponseType<ReportView>(200)]
    public static async Task<IResult> Get(Guid reportId, ReadDesk desk, AccountDirectory accounts, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Reports(desk.Actor.ReportUnits(), reportId: reportId, limit: 1) is not [var summary])
        {
            return Problem.Unknown();
        }

        var row = await tenant.Report(reportId);
        async Task<bool> May(string ability, Guid? unit) => unit is { } id && await desk.Actor.MayReport(ability, id, tenant);
        var inHand = summary.State is "draft" or "signed-off" or "returned";
        var sent = summary.State is "sent" or "received";
        var reviews = sent && await May(Ability.DutyReview, summary.RecipientUnitId);
        context.Response.Headers.ETag = $"\"{summary.Version}\"";
        return Results.Json(
            new ReportView(summary)
            {
                Sentences = JsonSerializer.Deserialize<IReadOnlyList<ReportSentence>>(row.Sentences, Json.Options)!,
                DraftedAt = row.DraftedAt,
                SignedOffAt = row.SignedOffAt,
                SignedOffByName = row.SignedOffByName ?? await accounts.NameOf(row.SignedOffAccount, desk.Actor.TenantId, cancellation),
                ActId = row.ActId,
                CopiedTo = row.CopiedTo,
                Delivery = await Delivery(tenant, desk.Actor.TenantId, summary, row.Sendings),
                ReceivedAt = row.ReceivedAt,
                ReturnedBecause = row.ReturnedBecause,
                Questions = await tenant.ReportQuestions(reportId),
                Can = new(
                    inHand && await May(Ability.DutyRecord, summary.UnitId),
                    summary.State is "draft" or "returned" && !row.Authors.Any(desk.Actor.Is) && await May(Ability.DutyReview, summary.UnitId),
                    summary.State == "signed-off" && await May(Ability.DutySubmit, summary.UnitId),
                    summary.State == "sent" && reviews,
                    reviews,
                    reviews,
                    summary.OpenQuestions > 0 && await May(Ability.DutySubmit, summary.UnitId)),
            },
            Json.Options);
    }

    private static async Task<ReportDelivery?> Delivery(NpgsqlConnection tenant, string sender, ReportSummary report, int sendings)
    {
        if (report.RecipientTenant is not { } above || sendings == 0 || await tenant.Tenant(above) is not { } department)
        {
            return null;
        }

        return await tenant.LettersPosted([Letter.IdFor(sender, above, SentReport.Letter, report.Id, sendings)]) is [var letter]
            ? new(department.NameZh, department.NameEn, letter.RecordedAt, letter.DeliveredAt, letter.RefusedAs)
            : null;
    }
}
