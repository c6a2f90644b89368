using System.Collections.Immutable;

namespace Platform.Domain.Reporting.Arrivals;

public enum ArrivalState
{
    Arrived,
    Acknowledged,
    Returned,
}

/// <summary>What a decision about a report of another tenant needs to know.</summary>
/// <param name="Latest">As it was sent last.</param>
/// <param name="Questions">What was asked, with the answer; null while there is none.</param>
public sealed record ArrivedReport(
    Guid Id, string From, SentReport Latest, ArrivalState State, ImmutableDictionary<int, (string Question, string? Answer)> Questions)
{
    public string? ReturnedBecause { get; init; }

    /// <summary>The same report of the same sender, however often it is sent.</summary>
    public static Guid IdFor(string from, Guid reportId) => DeterministicId.From("arrived-report", from, reportId.ToString());

    public static ArrivedReport? Evolve(ArrivedReport? report, ArrivedReportEvent @event) => (report, @event) switch
    {
        (null, ReportArrived e) => new(e.ArrivalId, e.From, e.Report, ArrivalState.Arrived, ImmutableDictionary<int, (string, string?)>.Empty),
        (null, _) => null,
        (var r, ReportArrived e) => r with { Latest = e.Report, State = ArrivalState.Arrived },
        (var r, ArrivalAcknowledged) => r with { State = ArrivalState.Acknowledged },
        (var r, ArrivalReturned e) => r with { State = ArrivalState.Returned, ReturnedBecause = e.Reason },
        (var r, ArrivalQuestionAsked e) => r with { Questions = r.Questions.SetItem(e.Number, (e.Text, null)) },
        (var r, ArrivalQuestionAnswered e) => r with
        {
            Questions = r.Questions.SetItem(e.Number, (r.Questions.TryGetValue(e.Number, out var asked) ? asked.Question : string.Empty, e.Text)),
        },
        (var r, _) => r,
    };
}
