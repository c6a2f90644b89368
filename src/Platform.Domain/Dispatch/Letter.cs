namespace Platform.Domain.Dispatch;

/// <summary>What is known of a letter between tenants, on either side of its way.</summary>
/// <param name="Arrived">Whether this is the receiver's copy.</param>
/// <param name="Delivered">Whether the sender knows that it is there.</param>
/// <param name="RefusedAs">Code of the rule by which nothing came of it at the receiver.</param>
public sealed record Letter(
    Guid Id, string From, string To, string Kind, string Content, string Sha256, DateOnly PostedOn, bool Arrived, bool Delivered, string? RefusedAs)
{
    /// <summary>The letter about one fact: saying the same thing twice is one letter.</summary>
    public static Guid IdFor(string from, string to, string kind, Guid subject, long round) =>
        DeterministicId.From("letter", from, to, kind, subject.ToString(), round.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Letter? Evolve(Letter? letter, LetterEvent @event) => (letter, @event) switch
    {
        (_, LetterPosted e) => new(e.LetterId, e.From, e.To, e.Kind, e.Content, e.Sha256, e.PostedOn, false, false, null),
        (_, LetterArrived e) => new(e.LetterId, e.From, e.To, e.Kind, e.Content, e.Sha256, e.PostedOn, true, true, e.RefusedAs),
        (null, _) => null,
        (var l, LetterDelivered e) => l with { Delivered = true, RefusedAs = e.RefusedAs },
        (var l, _) => l,
    };
}
