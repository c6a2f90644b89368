using System.Collections.Immutable;

namespace Platform.Domain.Reporting;

public enum ReportState
{
    Draft,
    SignedOff,
    Sent,
    Received,
    Returned,
}

/// <summary>What a decision about a report upward needs to know.</summary>
/// <param name="Authors">Everybody who drafted or changed it, whatever became of their words.</param>
/// <param name="Questions">What was asked, with the answer; null while there is none.</param>
public sealed record UpwardReport(
    Guid Id,
    Guid UnitId,
    ReportRecipient Recipient,
    Guid? OccurrenceId,
    string Title,
    IReadOnlyList<ReportSentence> Sentences,
    ReportState State,
    ImmutableHashSet<string> Authors,
    ImmutableDictionary<int, (string Question, string? Answer)> Questions)
{
    /// <summary>The act of an earlier sending, where it was sent back since.</summary>
    public Guid? ActId { get; init; }

    public string? ReturnedBecause { get; init; }

    /// <summary>First day of the period it tells of, in Asia/Shanghai; <see cref="To"/> is the last.</summary>
    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    /// <summary>The call of the oversight department that it answers, by its id there.</summary>
    public Guid? CallId { get; init; }

    /// <summary>How often it was sent; a second time after it came back.</summary>
    public int Sendings { get; init; }

    public static UpwardReport? Evolve(UpwardReport? report, ReportEvent @event) => (report, @event) switch
    {
        (_, ReportDrafted e) => new(
            e.ReportId, e.UnitId, e.Recipient, e.OccurrenceId, e.Title, e.Sentences, ReportState.Draft, [e.DraftedBy],
            ImmutableDictionary<int, (string, string?)>.Empty)
        { From = e.From, To = e.To, CallId = e.CallId },
        (null, _) => null,
        (var r, ReportEdited e) => r with
        {
            Sentences = e.Sentences,
            Authors = r.Authors.Add(e.EditedBy),
            State = r.State == ReportState.SignedOff ? ReportState.Draft : r.State,
        },
        (var r, ReportSignedOff) => r with { State = ReportState.SignedOff },
        (var r, ReportSent e) => r with { State = ReportState.Sent, ActId = e.ActId ?? r.ActId, Sendings = r.Sendings + 1 },
        (var r, ReportReceived) => r with { State = ReportState.Received },
        (var r, ReportReturned e) => r with { State = ReportState.Returned, ReturnedBecause = e.Reason },
        (var r, ReportQuestionAsked e) => r with { Questions = r.Questions.SetItem(e.Number, (e.Text, null)) },
        (var r, ReportQuestionAnswered e) => r with
        {
            Questions = r.Questions.SetItem(e.Number, (r.Questions.TryGetValue(e.Number, out var asked) ? asked.Question : string.Empty, e.Text)),
        },
        (var r, _) => r,
    };
}
