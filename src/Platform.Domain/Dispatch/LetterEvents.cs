namespace Platform.Domain.Dispatch;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record LetterEvent
{
    private protected LetterEvent()
    {
    }
}

/// <summary>A tenant handed a letter in for another tenant. Recorded with the fact that it tells of, in the sender's transaction.</summary>
/// <param name="Kind">Which feature of the receiver reads it, such as <c>report.sent</c>.</param>
/// <param name="Content">What it says, as JSON; a copy that nothing changes.</param>
/// <param name="Sha256">Of the content in UTF-8, lower-case hex.</param>
/// <param name="PostedOn">The day in Asia/Shanghai on which sender and receiver belonged together.</param>
[StoredAs("letter.posted.v1")]
public sealed record LetterPosted(Guid LetterId, string From, string To, string Kind, string Content, string Sha256, DateOnly PostedOn, string PostedBy) : LetterEvent;

/// <summary>A letter of another tenant arrived: the receiver's own copy, in the transaction that acted on it.</summary>
/// <param name="RefusedAs">Code of the rule by which nothing came of it; null where it was taken in.</param>
[StoredAs("letter.arrived.v1")]
public sealed record LetterArrived(
    Guid LetterId, string From, string To, string Kind, string Content, string Sha256, DateOnly PostedOn, string? RefusedAs) : LetterEvent;

/// <summary>The sender learnt that a letter is with its receiver.</summary>
[StoredAs("letter.delivered.v1")]
public sealed record LetterDelivered(string? RefusedAs) : LetterEvent;
