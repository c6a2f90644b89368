namespace Platform.Domain.Dispatch;

/// <summary>Takes a letter in at its receiver.</summary>
/// <param name="Posted">The letter as its sender has it.</param>
/// <param name="RefusedAs">Code of the rule by which the receiver takes nothing from it.</param>
public sealed record TakeInLetter(Letter Posted, string? RefusedAs);

/// <summary>Tells the sender that a letter is with its receiver.</summary>
public sealed record NoteDelivery(string? RefusedAs);

public sealed record LetterIsAltered()
    : Refusal("letter-is-altered", "What the letter says is not what was sealed when it was posted.");

public static class TakeInLetterDecider
{
    public static Decision<LetterEvent> Decide(TakeInLetter command, Letter? copy)
    {
        var posted = command.Posted;
        return copy is not null ? Decision<LetterEvent>.Nothing
            : new LetterArrived(posted.Id, posted.From, posted.To, posted.Kind, posted.Content, posted.Sha256, posted.PostedOn, command.RefusedAs);
    }

    public static Decision<LetterEvent> Decide(NoteDelivery command, Letter letter) =>
        letter.Delivered ? Decision<LetterEvent>.Nothing : new LetterDelivered(command.RefusedAs);

    /// <summary>Why nothing may be taken from it at all; null where it is as it was sealed.</summary>
    public static Refusal? Fault(Letter posted) => PostLetterDecider.Sha256Of(posted.Content) == posted.Sha256 ? null : new LetterIsAltered();
}
