namespace Platform.Domain.Organisation;

/// <summary>Erases what is kept of a person who is no longer needed here. The record goes on naming the person by an id that leads nowhere.</summary>
/// <param name="HoldsAPost">Whether the person holds a post today or will.</param>
/// <param name="MaySignIn">Whether an account of the person is in force here.</param>
/// <param name="IsNamedInWhatIsOpen">Whether something that is not over names the person.</param>
public sealed record ErasePerson(bool HoldsAPost, bool MaySignIn, bool IsNamedInWhatIsOpen);

public sealed record PersonHoldsAPost()
    : Refusal("person-holds-a-post", "The person holds a post. End the tenure first; the record needs the name until then.");

public sealed record PersonHasAnAccount()
    : Refusal("person-has-an-account", "An account of the person is in force. Have the system administrator suspend it first.");

public sealed record PersonIsNeeded()
    : Refusal("person-is-needed", "Something that is not over names the person. Erase what is kept of them when it is.");

public sealed record PersonIsNamed()
    : Refusal("person-is-named", "The reason names the person, and the trail would keep it. Say it without the name and the work number.");

public sealed record PersonIsErased()
    : Refusal("person-is-erased", "What was kept of this person was erased, and stays so. Enter the person anew if they came back.");

public static class ErasePersonDecider
{
    /// <summary>Why nothing may be erased yet; null when it may.</summary>
    public static Refusal? Against(ErasePerson command) => command switch
    {
        { HoldsAPost: true } => new PersonHoldsAPost(),
        { MaySignIn: true } => new PersonHasAnAccount(),
        { IsNamedInWhatIsOpen: true } => new PersonIsNeeded(),
        _ => null,
    };
}
