namespace Platform.Domain.Reporting;

/// <summary>Changes the words of a report: sentences kept by their number, and new ones without.</summary>
public sealed record EditReport(IReadOnlyList<EditedSentence> Sentences);

/// <param name="Number">Of the sentence that is kept or changed; null for one that is written anew.</param>
public sealed record EditedSentence(int? Number, string Section, string Text);

public sealed record ReportIsOutOfHand()
    : Refusal("report-is-out-of-hand", "This report was sent, and its words stand. They can be changed when the recipient sends it back.");

public sealed record ReportSentenceIsUnknown()
    : Refusal("report-sentence-is-unknown", "Some of the sentences are not in this report. Read it again and change what is there.");

public static class EditReportDecider
{
    public static Decision<ReportEvent> Decide(EditReport command, UpwardReport report, By by)
    {
        if (report.State is ReportState.Sent or ReportState.Received)
        {
            return new ReportIsOutOfHand();
        }

        var known = report.Sentences.ToDictionary(sentence => sentence.Number);
        FieldError[] unknown =
        [
            .. command.Sentences.Index()
                .Where(each => each.Item.Number is { } number && (!known.ContainsKey(number) || command.Sentences.Take(each.Index).Any(earlier => earlier.Number == number)))
                .Select(each => new FieldError($"/sentences/{each.Index}/number", "no-such-sentence", "Give each sentence of the report once.")),
        ];
        if (unknown.Length > 0)
        {
            return new ReportSentenceIsUnknown { Errors = unknown };
        }

        // A number is never given twice, so that an address of a sentence keeps its meaning.
        var next = report.Sentences.Select(sentence => sentence.Number).DefaultIfEmpty().Max();
        List<ReportSentence> sentences =
        [
            .. command.Sentences.Select(each => each.Number is { } number
                ? known[number] with { Text = each.Text }
                : report.Sentences.FirstOrDefault(same => same.Generated is null && (same.Section, same.Text) == (each.Section, each.Text))
                    ?? new ReportSentence(++next, each.Section, each.Text, null, [])),
        ];
        return sentences.Count == report.Sentences.Count && sentences.Zip(report.Sentences).All(pair => (pair.First.Number, pair.First.Text) == (pair.Second.Number, pair.Second.Text))
            ? Decision<ReportEvent>.Nothing
            : new ReportEdited(sentences, by.ActorId);
    }
}
