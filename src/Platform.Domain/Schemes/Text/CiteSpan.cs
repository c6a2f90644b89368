namespace Platform.Domain.Schemes.Text;

/// <summary>Says which characters of the issued text an obligation rests on.</summary>
/// <param name="Quote">The words at that place, so that a slip by a character is noticed.</param>
public sealed record CiteSpan(string? ObligationId, Span Span, string? Quote);

public sealed record TextIsNotAttached()
    : Refusal("text-is-not-attached", "Attach the text of the issued document first; then a place in it can be cited.");

public sealed record CitationIsFaulty()
    : Refusal("citation-is-faulty", "The place cannot be cited as it is; each member at fault is named.");

public static class CiteSpanDecider
{
    public static Decision<SchemeEvent> Decide(CiteSpan command, Scheme scheme, SchemeRules rules, By by)
    {
        if (scheme.Text is not { } text)
        {
            return new TextIsNotAttached();
        }

        var faults = Faults(command, text.Words, rules).ToList();
        if (faults.Count > 0)
        {
            return new CitationIsFaulty { Errors = faults };
        }

        return scheme.Citations.GetValueOrDefault(command.ObligationId!) == command.Span
            ? Decision<SchemeEvent>.Nothing
            : new ObligationCited(command.ObligationId!, command.Span.Start, command.Span.Length, text.Sha256, by.ActorId);
    }

    private static IEnumerable<FieldError> Faults(CiteSpan command, string words, SchemeRules rules)
    {
        if (rules.Find(command.ObligationId ?? string.Empty) is null)
        {
            yield return new("/obligationId", "unknown-obligation", "Name an obligation of this scheme.");
        }

        if (!command.Span.LiesIn(words))
        {
            yield return new("/start", "outside-the-text", $"Give a place within the text, which has {words.Length} characters.");
        }
        else if (command.Span.Of(words) != command.Quote)
        {
            yield return new("/quote", "not-the-words-there", "The words at that place are others. Mark the place again.");
        }
    }
}
