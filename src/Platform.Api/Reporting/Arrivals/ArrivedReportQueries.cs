using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Reporting.Arrivals;
using Platform.Projections;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Reporting;
using Wolverine.Http;

namespace Platform.Api.Reporting.Arrivals;

/// <summary>What the rules of the direct member bureaus ask to be reported to superiors outside, what the department asked of its members itself, and what came.</summary>
/// <param name="Called">What was asked of members, bureaus and departments alike, one entry for each of them.</param>
/// <param name="Beside">What came for no duty and no call.</param>
public sealed record OversightReportDesk(
    int Year, int Expected, int Received, int Missing, IReadOnlyList<OwedReport> Reports, IReadOnlyList<CalledReport> Called, IReadOnlyList<ArrivedReportSummary> Beside);

public static class OversightReportDeskEndpoint
{
    private const int Most = 2000;

    // As a bureau's own directory: whoever may receive.
    private static readonly string[] Receiving = ["superior", "oversight", "report-recipient", "copy-recipient"];

    [WolverineGet("/api/v1/oversight/report-desk"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<OversightReportDesk>(200)]
    public static async Task<OversightReportDesk> Get(int? year, ReadDesk desk, WorkerConnections connections, SchemeLibrary library, CancellationToken cancellation)
    {
        var asked = year ?? desk.Today.Year;
        await using var tenant = await desk.Open(cancellation);
        await using var worker = await connections.Open(cancellation);
        var arrived = await tenant.ArrivedReports(asked, limit: Most);
        var came = arrived.Where(report => report.OccurrenceId is not null).GroupBy(report => (report.BureauId, report.OccurrenceId!.Value)).ToDictionary(group => group.Key, group => group.First());
        List<OwedReport> owed = [];
        foreach (var report in await worker.ReportsOwedOutside(await Recipients(desk.Actor.TenantId, desk.Today, worker, connections, library, cancellation), asked, desk.Today, Most))
        {
            owed.Add(came.TryGetValue((report.BureauId, report.OccurrenceId), out var report2)
                ? report with { ReportId = report2.Id, ReportState = report2.State, Missing = false }
                : report);
        }

        var called = await tenant.CalledReports(asked, desk.Today, Most);
        var expected = owed.Select(report => report.ReportId).Concat(called.Select(report => report.ReportId)).OfType<Guid>().ToHashSet();
        return new(
            asked, owed.Count + called.Count, owed.Count(report => report.ReportId is not null) + called.Count(report => report.ReportId is not null),
            owed.Count(report => report.Missing) + called.Count(report => report.Missing), owed, called, [.. arrived.Where(report => !expected.Contains(report.Id))]);
    }

    private static async Task<IReadOnlyList<(string BureauId, string Name)>> Recipients(
        string oversight, DateOnly today, NpgsqlConnection worker, WorkerConnections connections, SchemeLibrary library, CancellationToken cancellation)
    {
        List<(string, string)> names = [];
        // What a bureau of a department below owes is owed to that one.
        foreach (var member in (await worker.Members(oversight)).Where(member => member.MemberId == member.TenantId))
        {
            await using var bureau = await connections.OpenFor(member.TenantId, cancellation);
            names.AddRange((await library.InForceOn(bureau, today)).SelectMany(scheme => scheme.Pack.Bodies).Where(body => body.Relations.Any(Receiving.Contains))
                .Select(body => body.NameZh).Distinct().Select(name => (member.TenantId, name)));
        }

        return names;
    }
}

public sealed record ArrivalAbilities(bool Acknowledge, bool Return, bool Ask);

/// <summary>A report of a bureau as it arrived: its frozen words, where each comes from, and what was asked about it.</summary>
public sealed record ArrivedReportView : ArrivedReportSummary
{
    public ArrivedReportView(ArrivedReportSummary summary)
        : base(summary)
    {
    }

    public required IReadOnlyList<SentSentence> Sentences { get; init; }

    public required IReadOnlyList<string> CopiedTo { get; init; }

    /// <summary>Of the letter that brought it, lower-case hex; the sender keeps the same.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset? AcknowledgedAt { get; init; }

    public required string? ReturnedBecause { get; init; }

    public required IReadOnlyList<QuestionRow> Questions { get; init; }

    public required ArrivalAbilities Can { get; init; }

    internal static async Task<ArrivedReportView?> Of(NpgsqlConnection tenant, Guid arrivalId)
    {
        if (await tenant.ArrivedReports(arrivalId: arrivalId, limit: 1) is not [var summary])
        {
            return null;
        }

        var row = await tenant.ArrivedReport(arrivalId);
        var here = summary.State is not "returned";
        return new(summary)
        {
            Sentences = JsonSerializer.Deserialize<IReadOnlyList<SentSentence>>(row.Sentences, Json.Options)!,
            CopiedTo = row.CopiedTo,
            Sha256 = row.Sha256,
            AcknowledgedAt = row.AcknowledgedAt,
            ReturnedBecause = row.ReturnedBecause,
            Questions = await tenant.ArrivalQuestions(arrivalId),
            Can = new(summary.State == "arrived", here, here),
        };
    }
}

public static class GetArrivedReportEndpoint
{
    [WolverineGet("/api/v1/oversight/reports/{arrivalId}"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<ArrivedReportView>(200)]
    public static async Task<IResult> Get(Guid arrivalId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await ArrivedReportView.Of(tenant, arrivalId) is not { } view)
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{view.Version}\"";
        return Results.Json(view, Json.Options);
    }
}
