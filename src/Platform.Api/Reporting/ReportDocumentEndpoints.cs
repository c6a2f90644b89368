using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Documents;
using Platform.Api.Reporting.Arrivals;
using Platform.Domain.Access;
using Platform.Domain.Reporting;
using Platform.Projections;
using Platform.Projections.Reporting;
using Wolverine.Http;

namespace Platform.Api.Reporting;

public static class ReportDocumentEndpoint
{
    /// <summary>A report as Word in the official format (GB/T 9704), or as PDF where LibreOffice is installed, for whoever may read it.</summary>
    /// <param name="format"><c>docx</c> (the default) or <c>pdf</c>.</param>
    [WolverineGet("/api/v1/reports/{reportId}/document"), Requires(Ability.LedgerRead, Ability.ReportUpward)]
    [ProducesResponseType(200)]
    public static async Task<IResult> Get(Guid reportId, string? format, ReadDesk desk, OfficePreview previews, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Reports(desk.Actor.ReportUnits(), reportId: reportId, limit: 1) is not [var report])
        {
            return Problem.Unknown();
        }

        var row = await tenant.Report(reportId);
        var sentences = JsonSerializer.Deserialize<IReadOnlyList<ReportSentence>>(row.Sentences, Json.Options)!;
        var sentOn = report.State is "sent" or "received" ? report.SentOn : null;
        return await OfficialFile.Of(
            ReportDocument.Of(report.Title, report.RecipientName, report.UnitNameZh, sentOn, row.CopiedTo, sentences.Select(sentence => (sentence.Section, sentence.Text))),
            $"report-{reportId:n}", format, previews, cancellation);
    }
}

public static class ArrivedReportDocumentEndpoint
{
    /// <summary>A report of a bureau as it arrived, as Word in the official format or as PDF.</summary>
    /// <param name="format"><c>docx</c> (the default) or <c>pdf</c>.</param>
    [WolverineGet("/api/v1/oversight/reports/{arrivalId}/document"), Requires(Ability.ReportReceive)]
    [ProducesResponseType(200)]
    public static async Task<IResult> Get(Guid arrivalId, string? format, ReadDesk desk, OfficePreview previews, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await ArrivedReportView.Of(tenant, arrivalId) is not { } report)
        {
            return Problem.Unknown();
        }

        return await OfficialFile.Of(
            ReportDocument.Of(
                report.Title, report.RecipientName, report.UnitNameZh == report.BureauNameZh ? report.BureauNameZh : $"{report.BureauNameZh} {report.UnitNameZh}", report.SentOn, report.CopiedTo,
                report.Sentences.Select(sentence => (sentence.Section, sentence.Text))),
            $"report-{arrivalId:n}", format, previews, cancellation);
    }
}
