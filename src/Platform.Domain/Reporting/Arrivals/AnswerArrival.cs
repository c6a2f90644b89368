namespace Platform.Domain.Reporting.Arrivals;

/// <summary>A report of another tenant is taken in, as a letter brought it.</summary>
public sealed record TakeInReport(string From, SentReport Report, string Sha256);

/// <summary>Its sender answers a question.</summary>
public sealed record TakeInAnswer(int Number, string Text);

public static class AnswerArrivalDecider
{
    public static Decision<ArrivedReportEvent> Decide(TakeInReport command, ArrivedReport? report) =>
        report is not null && command.Report.Round <= report.Latest.Round
            ? Decision<ArrivedReportEvent>.Nothing
            : new ReportArrived(ArrivedReport.IdFor(command.From, command.Report.ReportId), command.From, command.Report, command.Sha256);

    public static Decision<ArrivedReportEvent> Decide(TakeInAnswer command, ArrivedReport report) =>
        !report.Questions.TryGetValue(command.Number, out var question) ? new QuestionIsUnknown()
        : question.Answer is null ? new ArrivalQuestionAnswered(command.Number, command.Text)
        : question.Answer == command.Text ? Decision<ArrivedReportEvent>.Nothing
        : new QuestionIsAnswered();

    public static Decision<ArrivedReportEvent> Decide(ReceiveReport command, ArrivedReport report, By by) => report.State switch
    {
        ArrivalState.Acknowledged => Decision<ArrivedReportEvent>.Nothing,
        ArrivalState.Arrived => new ArrivalAcknowledged(by.ActorId),
        _ => new ReportIsNotSent(),
    };

    public static Decision<ArrivedReportEvent> Decide(ReturnReport command, ArrivedReport report, By by) => report switch
    {
        { State: ArrivalState.Returned } when report.ReturnedBecause == command.Reason => Decision<ArrivedReportEvent>.Nothing,
        { State: ArrivalState.Returned } => new ReportIsNotSent(),
        _ => new ArrivalReturned(command.Reason, by.ActorId),
    };

    public static Decision<ArrivedReportEvent> Decide(AskAboutReport command, ArrivedReport report, By by) => report.State switch
    {
        _ when report.Questions.Values.Any(each => each.Question == command.Text) => Decision<ArrivedReportEvent>.Nothing,
        ArrivalState.Returned => new ReportIsNotSent(),
        _ => new ArrivalQuestionAsked(report.Questions.Count + 1, command.Text, by.ActorId),
    };
}
