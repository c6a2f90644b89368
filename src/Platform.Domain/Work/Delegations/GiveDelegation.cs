using Platform.Domain.Access;

namespace Platform.Domain.Work.Delegations;

/// <summary>The holder of a post lets another person act for them with named abilities, from day to day (both included).</summary>
public sealed record GiveDelegation(
    Guid BookId, Guid DelegationId, Guid PostId, Guid DelegateId, IReadOnlyList<string> Abilities, DateOnly From, DateOnly Until, string Reason);

/// <summary>What is true on the day on which it is given.</summary>
/// <param name="HolderId">Who holds the post today; null when it is vacant.</param>
/// <param name="OwnAbilities">What the holder may do by roles of their own.</param>
/// <param name="BorrowedAbilities">What the holder may do only because somebody delegated it to them.</param>
/// <param name="DelegateHasAccount">Whether the other person can sign in here.</param>
/// <param name="DelegateIsAdministrator">Whether the other person is one of the three administrators.</param>
public sealed record DelegationFacts(
    Guid? HolderId,
    IReadOnlyCollection<string> OwnAbilities,
    IReadOnlyCollection<string> BorrowedAbilities,
    bool DelegateHasAccount,
    bool DelegateIsAdministrator);

public sealed record PostIsHeldByAnother()
    : Refusal("post-is-held-by-another", "Only whoever holds the post today may delegate its duties. A delegate may not pass them on.");

public sealed record DelegationIsNotAcceptable()
    : Refusal("delegation-is-not-acceptable", "The delegation cannot be accepted; each fault is named with how to mend it.");

public static class GiveDelegationDecider
{
    public const int LongestDays = 366;

    /// <summary>What may be delegated: recording and handing in the post's own duties, and deciding what its holder may decide.</summary>
    public static IReadOnlyList<string> Delegable { get; } = [Ability.DutyRecord, Ability.DutySubmit, Ability.DutyReview, Ability.DutyWaive];

    public static Decision<DelegationEvent> Decide(GiveDelegation command, DelegationBook? book, DelegationFacts facts, By by)
    {
        if (book?.Delegations.Exists(given => given.Id == command.DelegationId) == true)
        {
            return Decision<DelegationEvent>.Nothing;
        }

        if (by.PersonId is not { } principal || facts.HolderId != principal)
        {
            return new PostIsHeldByAnother();
        }

        List<FieldError> errors = [.. Person(command, facts, principal), .. Abilities(command, book, facts), .. Days(command, by)];
        return errors.Count > 0
            ? new DelegationIsNotAcceptable { Errors = errors }
            : new DelegationGiven(
                command.BookId, command.DelegationId, command.PostId, principal, command.DelegateId, command.Abilities, command.From, command.Until,
                command.Reason, by.ActorId);
    }

    private static IEnumerable<FieldError> Person(GiveDelegation command, DelegationFacts facts, Guid principal)
    {
        if (command.DelegateId == principal)
        {
            yield return new("/delegateId", "is-the-holder", "Choose somebody else: the holder of the post acts without it.");
        }
        else if (!facts.DelegateHasAccount)
        {
            yield return new("/delegateId", "has-no-account", "Choose a person of this bureau with an account; somebody without one could not act.");
        }
        else if (facts.DelegateIsAdministrator)
        {
            // Three separated powers (GB/T 22239): an administrator touches no business.
            yield return new("/delegateId", "is-administrator", "An administrator takes on no duties. Choose somebody else.");
        }
    }

    private static IEnumerable<FieldError> Abilities(GiveDelegation command, DelegationBook? book, DelegationFacts facts)
    {
        if (command.Abilities.Count == 0)
        {
            yield return new("/abilities", "required", "Name at least one ability.");
        }

        foreach (var (ability, index) in command.Abilities.Select((ability, index) => (ability, index)))
        {
            var at = $"/abilities/{index}";
            if (!Delegable.Contains(ability))
            {
                yield return new(at, "not-delegable", $"Choose from: {string.Join(", ", Delegable)}.");
            }
            else if (command.Abilities.Take(index).Contains(ability))
            {
                yield return new(at, "given-twice", "Name each ability once.");
            }
            else if (!facts.OwnAbilities.Contains(ability))
            {
                yield return facts.BorrowedAbilities.Contains(ability)
                    ? new(at, "is-delegated-itself", "This was delegated to you and may not be passed on.")
                    : new(at, "is-not-held", "You do not hold this ability yourself.");
            }
            else if (book?.Delegations.Find(given => given.Abilities.Contains(ability) && given.Overlaps(command.From, command.Until)) is { } other)
            {
                yield return new(at, "delegated-already", $"It is delegated from {other.From:yyyy-MM-dd} to {other.Until:yyyy-MM-dd}. Revoke that first, or choose other days.");
            }
        }
    }

    private static IEnumerable<FieldError> Days(GiveDelegation command, By by)
    {
        if (command.From < by.Today)
        {
            yield return new("/from", "in-the-past", "Give today or a later day: nobody acted for you before you said so.");
        }

        if (command.Until < command.From)
        {
            yield return new("/until", "before-the-first-day", "Give the first day or a later one.");
        }
        else if (command.Until.DayNumber - command.From.DayNumber >= LongestDays)
        {
            yield return new("/until", "too-long", $"Give at most {LongestDays} days; it can be given again.");
        }
    }
}
