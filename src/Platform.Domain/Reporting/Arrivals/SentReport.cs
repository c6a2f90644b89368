namespace Platform.Domain.Reporting.Arrivals;

/// <summary>Where the words of a sentence come from, as its author left them.</summary>
public enum SentenceOrigin
{
    /// <summary>Assembled from recorded facts, and not changed.</summary>
    Assembled,

    /// <summary>Assembled, then changed by somebody.</summary>
    Changed,

    Written,
}

/// <summary>A sentence as it was sent.</summary>
/// <param name="Facts">How many recorded facts of the sender it rests on; these stay with the sender.</param>
public sealed record SentSentence(string Section, string Text, SentenceOrigin Origin, int Facts);

/// <summary>A report as it was sent to another tenant: all that the receiver is told, and nothing that is looked up later.</summary>
/// <param name="OccurrenceId">The duty of the sender's ledger that it fulfills; null where it serves none.</param>
/// <param name="RecipientName">The receiver by the name that the sender's rules give.</param>
/// <param name="Round">Counts from 1; a report that came back and is sent again is the next.</param>
public sealed record SentReport(
    Guid ReportId, string UnitName, string RecipientName, Guid? OccurrenceId, string Title, DateOnly From, DateOnly To, DateOnly SentOn,
    IReadOnlyList<string> CopiedTo, IReadOnlyList<SentSentence> Sentences, int Round)
{
    public const string Letter = "report.sent";

    /// <summary>The receiver's call that it answers; null where it asked for none.</summary>
    public Guid? CallId { get; init; }

    public static SentReport Of(UpwardReport report, string unitName, ReportSent sent) => new(
        report.Id, unitName, report.Recipient.Name, report.OccurrenceId, report.Title, report.From, report.To, sent.SentOn, sent.CopiedTo ?? [],
        [
            .. report.Sentences.Select(sentence => new SentSentence(
                sentence.Section, sentence.Text,
                sentence.Generated is null ? SentenceOrigin.Written : sentence.Generated == sentence.Text ? SentenceOrigin.Assembled : SentenceOrigin.Changed,
                sentence.Sources.Count)),
        ],
        report.Sendings + 1)
    {
        CallId = report.CallId,
    };
}

/// <summary>The sender's answer to a question of the receiver.</summary>
public sealed record SentAnswer(Guid ReportId, int Number, string Text)
{
    public const string Letter = "report.answer";
}

public enum ReceiptStep
{
    Acknowledged,
    Returned,
    Asked,
}

/// <summary>What the receiver of a report did with it.</summary>
/// <param name="Words">The reason of a return, or the question.</param>
public sealed record SentReceipt(Guid ReportId, ReceiptStep Step, string? Words)
{
    public const string Letter = "report.receipt";
}
