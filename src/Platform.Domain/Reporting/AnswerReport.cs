namespace Platform.Domain.Reporting;

/// <summary>The recipient confirms that a report arrived.</summary>
public sealed record ReceiveReport;

/// <summary>The recipient sends a report back to be mended.</summary>
public sealed record ReturnReport(string Reason);

/// <summary>The recipient asks something about a report.</summary>
public sealed record AskAboutReport(string Text);

/// <summary>The unit that reported answers a question.</summary>
public sealed record AnswerQuestion(int Number, string Text);

public sealed record ReportIsNotSent()
    : Refusal("report-is-not-sent", "This report is not with its recipient. It can be received, returned or asked about after it was sent.");

public sealed record QuestionIsUnknown()
    : Refusal("question-is-unknown", "There is no such question to this report.");

public sealed record QuestionIsAnswered()
    : Refusal("question-is-answered", "This question was answered already, and the answer stands.");

public static class AnswerReportDecider
{
    public static Decision<ReportEvent> Decide(ReceiveReport command, UpwardReport report, By by) => report.State switch
    {
        ReportState.Received => Decision<ReportEvent>.Nothing,
        ReportState.Sent => new ReportReceived(by.ActorId),
        _ => new ReportIsNotSent(),
    };

    public static Decision<ReportEvent> Decide(ReturnReport command, UpwardReport report, By by) => report switch
    {
        { State: ReportState.Returned } when report.ReturnedBecause == command.Reason => Decision<ReportEvent>.Nothing,
        { State: ReportState.Sent or ReportState.Received } => new ReportReturned(command.Reason, by.ActorId),
        _ => new ReportIsNotSent(),
    };

    public static Decision<ReportEvent> Decide(AskAboutReport command, UpwardReport report, By by) => report.State switch
    {
        _ when report.Questions.Values.Any(each => each.Question == command.Text) => Decision<ReportEvent>.Nothing,
        ReportState.Sent or ReportState.Received => new ReportQuestionAsked(report.Questions.Count + 1, command.Text, by.ActorId),
        _ => new ReportIsNotSent(),
    };

    public static Decision<ReportEvent> Decide(AnswerQuestion command, UpwardReport report, By by)
    {
        if (!report.Questions.TryGetValue(command.Number, out var question))
        {
            return new QuestionIsUnknown();
        }

        return question.Answer is null ? new ReportQuestionAnswered(command.Number, command.Text, by.ActorId)
            : question.Answer == command.Text ? Decision<ReportEvent>.Nothing
            : new QuestionIsAnswered();
    }
}
