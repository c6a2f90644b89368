namespace Platform.Domain.Organisation;

/// <summary>Takes back that a post was established, as if it had not been.</summary>
/// <param name="RestingOn">The codes of what has come to rest on it, such as has-duties.</param>
public sealed record WithdrawPost(string Reason, IReadOnlyList<string> RestingOn);

public sealed record PostIsDependedOn()
    : Refusal("post-is-depended-on", "The post is in use, and each thing that rests on it is named. A post that was at work is abolished, not taken back.");

public static class WithdrawPostDecider
{
    public static Decision<PostEvent> Decide(WithdrawPost command, Post? post)
    {
        if (post is null)
        {
            return Decision<PostEvent>.Nothing;
        }

        var errors = Errors(command, post).ToList();
        return errors.Count > 0 ? new PostIsDependedOn { Errors = errors } : new PostWithdrawn(command.Reason);
    }

    private static IEnumerable<FieldError> Errors(WithdrawPost command, Post post)
    {
        var at = $"/posts/{post.TitleZh}";
        // An import fills a post once at most; whatever else stands there came later.
        if (post.AbolishedOn is not null || post.Tenures.Count > 1 || post.Tenures.Exists(tenure => tenure.To is not null))
        {
            yield return new(at, "was-changed-since", $"{post.TitleZh} was filled anew, vacated or abolished since.");
        }

        if (post.Portfolio.Count > 0)
        {
            yield return new(at, "has-charges", $"{post.TitleZh} has units in its charge.");
        }

        if (command.RestingOn.Contains("has-duties"))
        {
            yield return new(at, "has-duties", $"{post.TitleZh} owes duties of an open year.");
        }

        if (command.RestingOn.Contains("has-acts"))
        {
            yield return new(at, "has-acts", $"Acts name {post.TitleZh} as present.");
        }

        if (command.RestingOn.Contains("has-groups"))
        {
            yield return new(at, "has-groups", $"{post.TitleZh} has a seat in a leading group or heads its office.");
        }

        if (command.RestingOn.Contains("has-division"))
        {
            yield return new(at, "has-division", $"{post.TitleZh} is named in the division of work.");
        }
    }
}
