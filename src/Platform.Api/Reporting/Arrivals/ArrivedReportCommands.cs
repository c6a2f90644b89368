using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Wolverine.Http;

namespace Platform.Api.Reporting.Arrivals;

public static class AcknowledgeArrivalEndpoint
{
    /// <summary>Confirms to a bureau that its report arrived.</summary>
    [WolverinePost("/api/v1/oversight/reports/{arrivalId}/receipt"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid arrivalId, ReceiveReportRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        ArrivalDesk.Run(desk, post, arrivalId, ReceiptStep.Acknowledged, null, (report, by) => AnswerArrivalDecider.Decide(new ReceiveReport(), report, by), cancellation);
}

public static class ReturnArrivalEndpoint
{
    /// <summary>Sends a report back to its bureau to be mended.</summary>
    [WolverinePost("/api/v1/oversight/reports/{arrivalId}/return"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid arrivalId, ReturnReportRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        ArrivalDesk.Run(
            desk, post, arrivalId, ReceiptStep.Returned, request.Reason!.Trim(),
            (report, by) => AnswerArrivalDecider.Decide(new ReturnReport(request.Reason!.Trim()), report, by), cancellation);
}

public static class AskAboutArrivalEndpoint
{
    /// <summary>Asks the bureau something about its report.</summary>
    [WolverinePost("/api/v1/oversight/reports/{arrivalId}/questions"), Requires(Ability.ReportReceive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid arrivalId, ReportWordsRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        ArrivalDesk.Run(
            desk, post, arrivalId, ReceiptStep.Asked, request.Text!.Trim(),
            (report, by) => AnswerArrivalDecider.Decide(new AskAboutReport(request.Text!.Trim()), report, by), cancellation);
}

internal static class ArrivalDesk
{
    /// <summary>A decision of the department about a report that arrived, told to the bureau in the same transaction.</summary>
    public static Task<IResult> Run(
        CommandDesk desk, PostOffice post, Guid arrivalId, ReceiptStep step, string? words,
        Func<ArrivedReport, By, Decision<ArrivedReportEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<ArrivedReport>(arrivalId, cancellation);
                if (stream.State is not { } report)
                {
                    return new Outcome.Unknown();
                }

                var outcome = desk.Conclude(stream, decide(report, work.By));
                return outcome is Outcome.Done && stream.Version > stream.Found
                    ? await post.Post(work, report.From, SentReceipt.Letter, arrivalId, stream.Version, new SentReceipt(report.Latest.ReportId, step, words), cancellation) ?? outcome
                    : outcome;
            },
            cancellation);
}
