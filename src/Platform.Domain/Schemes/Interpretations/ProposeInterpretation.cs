namespace Platform.Domain.Schemes.Interpretations;

/// <summary>Writes down how an article is read. It counts when another person has approved it.</summary>
public sealed record ProposeInterpretation(Guid Id, string? Article, string? AmbiguityId, string? Words);

public sealed record InterpretationIsFaulty()
    : Refusal("interpretation-is-faulty", "The interpretation cannot be taken as it is; each member at fault is named.");

public sealed record AmbiguityIsDecided()
    : Refusal("ambiguity-is-decided", "An approved interpretation decides this point already. Withdraw that one first.");

public static class ProposeInterpretationDecider
{
    public const int LongestWords = 4000;

    /// <param name="pack">The pack of the scheme, whose articles and unclear points can be named.</param>
    public static Decision<SchemeEvent> Decide(ProposeInterpretation command, Scheme scheme, SchemePack pack, By by)
    {
        if (scheme.Interpretations.ContainsKey(command.Id))
        {
            return Decision<SchemeEvent>.Nothing;
        }

        var faults = Faults(command, pack).ToList();
        if (faults.Count > 0)
        {
            return new InterpretationIsFaulty { Errors = faults };
        }

        if (scheme.Status == SchemeStatus.Withdrawn)
        {
            return new SchemeIsWithdrawn();
        }

        return command.AmbiguityId is { } point && scheme.Decides(point)
            ? new AmbiguityIsDecided()
            : new InterpretationProposed(command.Id, command.Article!, command.AmbiguityId, command.Words!.Trim(), by.ActorId);
    }

    private static IEnumerable<FieldError> Faults(ProposeInterpretation command, SchemePack pack)
    {
        var ambiguity = pack.Ambiguities.FirstOrDefault(each => each.Id == command.AmbiguityId);
        if (command.AmbiguityId is not null && ambiguity is null)
        {
            yield return new("/ambiguityId", "unknown-ambiguity", "Name an unclear point that the pack lists, or none.");
        }

        if (pack.Provisions.All(each => each.Ref != command.Article) && pack.Obligations.All(each => each.Article != command.Article))
        {
            yield return new("/article", "unknown-article", "Name an article of this scheme.");
        }
        else if (ambiguity is { Articles.Count: > 0 } && !ambiguity.Articles.Contains(command.Article!))
        {
            yield return new("/article", "not-of-this-ambiguity", $"The point concerns these articles: {string.Join(", ", ambiguity.Articles)}.");
        }

        if (string.IsNullOrWhiteSpace(command.Words) || command.Words.Length > LongestWords)
        {
            yield return new("/text", "required", $"Give a text of 1 to {LongestWords} characters.");
        }
    }
}
