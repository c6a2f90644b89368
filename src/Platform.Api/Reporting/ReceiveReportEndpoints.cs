using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Wolverine.Http;

namespace Platform.Api.Reporting;

public sealed record ReceiveReportRequest : IChecked
{
    public IEnumerable<FieldError> Errors() => [];
}

public static class ReceiveReportEndpoint
{
    /// <summary>The recipient confirms that a report arrived.</summary>
    [WolverinePost("/api/v1/reports/{reportId}/receipt"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, ReceiveReportRequest request, CommandDesk desk, CancellationToken cancellation) =>
        ReportDesk.ByRecipient(desk, reportId, (report, by) => AnswerReportDecider.Decide(new ReceiveReport(), report, by), cancellation);
}

public sealed record ReturnReportRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class ReturnReportEndpoint
{
    /// <summary>The recipient sends a report back to be mended.</summary>
    [WolverinePost("/api/v1/reports/{reportId}/return"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, ReturnReportRequest request, CommandDesk desk, CancellationToken cancellation) =>
        ReportDesk.ByRecipient(desk, reportId, (report, by) => AnswerReportDecider.Decide(new ReturnReport(request.Reason!.Trim()), report, by), cancellation);
}

public sealed record ReportWordsRequest(string? Text) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/text", Text, 1000);
}

public static class AskAboutReportEndpoint
{
    /// <summary>The recipient asks something about a report.</summary>
    [WolverinePost("/api/v1/reports/{reportId}/questions"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, ReportWordsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        ReportDesk.ByRecipient(desk, reportId, (report, by) => AnswerReportDecider.Decide(new AskAboutReport(request.Text!.Trim()), report, by), cancellation);
}

public static class AnswerQuestionEndpoint
{
    /// <summary>The unit that reported answers a question; the answer goes where the report went.</summary>
    [WolverinePost("/api/v1/reports/{reportId}/questions/{number}/answer"), Requires(Ability.DutySubmit, Ability.ReportUpward)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid reportId, int number, ReportWordsRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        ReportDesk.BySender(
            desk, reportId, Ability.DutySubmit, (report, by) => AnswerReportDecider.Decide(new AnswerQuestion(number, request.Text!.Trim()), report, by), cancellation,
            async (work, report) => report.Recipient.OversightId is { } above
                ? await post.Post(work, above, SentAnswer.Letter, reportId, number, new SentAnswer(reportId, number, request.Text!.Trim()), cancellation)
                : null);
}
