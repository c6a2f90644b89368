using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Dispatch;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;

namespace Platform.Api.Reporting.Arrivals;

/// <summary>A letter that speaks of a report that the receiver never sent or never got, or that was between two others.</summary>
public sealed record ReportIsNotOfTheSender()
    : Refusal("report-is-not-of-the-sender", "There is no report between these two tenants that the letter could speak of.");

/// <summary>A report of a bureau is taken in by the oversight department to which it was sent.</summary>
internal sealed class SentReportReading : ILetterReading
{
    public string Kind => SentReport.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var report = PostOffice.Read<SentReport>(letter);
        var stream = await work.Open<ArrivedReport>(ArrivedReport.IdFor(letter.From, report.ReportId), cancellation);
        return Taken.In(stream, AnswerArrivalDecider.Decide(new TakeInReport(letter.From, report, letter.Sha256), stream.State));
    }
}

/// <summary>An answer to a question is taken in by whoever asked.</summary>
internal sealed class SentAnswerReading : ILetterReading
{
    public string Kind => SentAnswer.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var answer = PostOffice.Read<SentAnswer>(letter);
        var stream = await work.Open<ArrivedReport>(ArrivedReport.IdFor(letter.From, answer.ReportId), cancellation);
        return stream.State is { } report
            ? Taken.In(stream, AnswerArrivalDecider.Decide(new TakeInAnswer(answer.Number, answer.Text), report))
            : new ReportIsNotOfTheSender();
    }
}

/// <summary>What the department did with a report is taken in by the bureau that sent it.</summary>
internal sealed class SentReceiptReading : ILetterReading
{
    public string Kind => SentReceipt.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var receipt = PostOffice.Read<SentReceipt>(letter);
        var stream = await work.Open<UpwardReport>(receipt.ReportId, cancellation);
        if (stream.State is not { } report || report.Recipient.OversightId != letter.From)
        {
            return new ReportIsNotOfTheSender();
        }

        return Taken.In(stream, receipt.Step switch
        {
            ReceiptStep.Acknowledged => AnswerReportDecider.Decide(new ReceiveReport(), report, work.By),
            ReceiptStep.Returned => AnswerReportDecider.Decide(new ReturnReport(receipt.Words!), report, work.By),
            ReceiptStep.Asked => AnswerReportDecider.Decide(new AskAboutReport(receipt.Words!), report, work.By),
        });
    }
}
