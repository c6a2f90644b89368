namespace Platform.Domain.Schemes.Text;

/// <summary>Attaches the text of the issued document. Templates come without one, because they paraphrase.</summary>
public sealed record AttachText(string? Words);

public sealed record TextIsMissing()
    : Refusal("text-is-missing", "Give the text of the issued document.");

public sealed record TextIsAttached()
    : Refusal("text-is-attached", "The scheme is past its draft and has its text. Another text belongs to a new version.");

public static class AttachTextDecider
{
    public static Decision<SchemeEvent> Decide(AttachText command, Scheme scheme, By by)
    {
        if (string.IsNullOrWhiteSpace(command.Words) || command.Words.Length > IssuedText.LongestText)
        {
            return new TextIsMissing { Errors = [new("/text", "required", $"Give a text of 1 to {IssuedText.LongestText} characters.")] };
        }

        var hash = IssuedText.HashOf(command.Words);
        if (scheme.Text?.Sha256 == hash)
        {
            return Decision<SchemeEvent>.Nothing;
        }

        return scheme.Status switch
        {
            SchemeStatus.Withdrawn => new SchemeIsWithdrawn(),
            SchemeStatus.Draft => new SchemeTextAttached(command.Words, hash, by.ActorId),
            _ when scheme.Text is null => new SchemeTextAttached(command.Words, hash, by.ActorId),
            _ => new TextIsAttached(),
        };
    }
}
