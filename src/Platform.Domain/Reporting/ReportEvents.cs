namespace Platform.Domain.Reporting;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ReportEvent
{
    private protected ReportEvent()
    {
    }
}

/// <summary>A recorded fact that a sentence rests on.</summary>
/// <param name="Kind">
/// <c>meeting</c>, <c>duty</c>, <c>resolution</c> or <c>finding</c>; of an oversight department <c>arrival</c>, <c>call</c>,
/// <c>overseen-inspection</c>, <c>overseen-finding</c>, <c>bureau-round</c> or <c>bulletin</c>.
/// </param>
public sealed record ReportSource(string Kind, Guid Id);

/// <summary>One sentence of a report.</summary>
/// <param name="Section">
/// <c>meetings</c>, <c>duties</c>, <c>open</c>, <c>findings</c>, <c>event</c> (of a prompt report) or <c>own</c>; of an oversight
/// department also <c>received</c>, <c>inspections</c>, <c>appraisals</c> and <c>bulletins</c>.
/// </param>
/// <param name="Generated">What was assembled from recorded facts; null for a sentence that somebody wrote.</param>
/// <param name="Sources">The facts behind what was assembled; they stay when the words are changed.</param>
public sealed record ReportSentence(int Number, string Section, string Text, string? Generated, IReadOnlyList<ReportSource> Sources);

/// <summary>To whom it goes: a superior unit of the bureau, or a superior outside by the name that the rules give.</summary>
public sealed record ReportRecipient(Guid? UnitId, string Name)
{
    /// <summary>The oversight department of the platform that is meant by the name; null where it is delivered by other ways.</summary>
    public string? OversightId { get; init; }
}

/// <summary>A report upward was assembled from what is recorded of a period.</summary>
/// <param name="UnitId">The unit that reports; the tenant's own id for an oversight department, which has no units.</param>
/// <param name="OccurrenceId">The duty of the ledger that it fulfills; null where it is sent of the unit's own accord.</param>
[StoredAs("report.drafted.v1")]
public sealed record ReportDrafted(
    Guid ReportId, Guid UnitId, string Title, DateOnly From, DateOnly To, ReportRecipient Recipient, Guid? OccurrenceId, IReadOnlyList<ReportSentence> Sentences,
    string DraftedBy) : ReportEvent
{
    /// <summary>The call of the oversight department that it answers, by its id there; null where nobody asked for it.</summary>
    public Guid? CallId { get; init; }
}

/// <summary>Its words were changed. What was assembled and from what stays with each sentence.</summary>
[StoredAs("report.edited.v1")]
public sealed record ReportEdited(IReadOnlyList<ReportSentence> Sentences, string EditedBy) : ReportEvent;

/// <summary>Another person than its authors answers for what it says.</summary>
[StoredAs("report.signed-off.v1")]
public sealed record ReportSignedOff(string SignedOffBy) : ReportEvent;

/// <param name="ActId">The act by which it fulfills its duty; null where it serves none.</param>
[StoredAs("report.sent.v1")]
public sealed record ReportSent(DateOnly SentOn, Guid? ActId, string SentBy) : ReportEvent
{
    /// <summary>Who received copies, by the names of the rules or the bureau's directory (matrix E5); null where nobody did.</summary>
    public IReadOnlyList<string>? CopiedTo { get; init; }
}

[StoredAs("report.received.v1")]
public sealed record ReportReceived(string ReceivedBy) : ReportEvent;

/// <summary>The recipient sent it back to be mended.</summary>
[StoredAs("report.returned.v1")]
public sealed record ReportReturned(string Reason, string ReturnedBy) : ReportEvent;

/// <param name="Number">Counts from 1.</param>
[StoredAs("report.question-asked.v1")]
public sealed record ReportQuestionAsked(int Number, string Text, string AskedBy) : ReportEvent;

[StoredAs("report.question-answered.v1")]
public sealed record ReportQuestionAnswered(int Number, string Text, string AnsweredBy) : ReportEvent;
