namespace Platform.Domain.Organisation;

/// <summary>Puts a person into a post, from a past day too: when it held and when it was recorded are both kept.</summary>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="To">First day without it, for a tenure that is over when it is recorded; null for one that lasts.</param>
public sealed record AppointHolder(Guid PersonId, DateOnly From, bool Acting, DateOnly? To = null);

public sealed record PostIsAbolished(DateOnly On)
    : Refusal("post-is-abolished", $"The post was abolished on {On:yyyy-MM-dd}.");

public sealed record PostWasEstablishedLater(DateOnly EstablishedOn)
    : Refusal("post-was-established-later", $"The post was established on {EstablishedOn:yyyy-MM-dd}. Give that day or a later one.");

public sealed record TenureEndsBeforeItBegins()
    : Refusal("tenure-ends-before-it-begins", "A tenure ends after the day on which it begins. Give a later day for its end.");

/// <summary>Another tenure stands against this one: a post has one substantive and one acting holder at a time.</summary>
public sealed record PostIsHeld(Tenure By) : Refusal(
    "post-is-held",
    $"The post is {(By.Acting ? "acted for" : "held")} from {By.From:yyyy-MM-dd}{(By.To is { } to ? $" to {to:yyyy-MM-dd}" : " without an end")} by another appointment. "
    + (By.To is null ? "End that tenure first, or choose another day." : "Choose a day outside that tenure."));

public static class AppointHolderDecider
{
    public static Decision<PostEvent> Decide(AppointHolder command, Post post)
    {
        if (post.Tenures.Any(t => t.PersonId == command.PersonId && t.From == command.From && t.Acting == command.Acting && (command.To is null || command.To == t.To)))
        {
            return Decision<PostEvent>.Nothing;
        }

        if (post.AbolishedOn is { } abolished)
        {
            return new PostIsAbolished(abolished);
        }

        if (command.From < post.EstablishedOn)
        {
            return new PostWasEstablishedLater(post.EstablishedOn) { Errors = [new("/from", "before-the-post", "Give a day on which the post existed.")] };
        }

        if (command.To <= command.From)
        {
            return new TenureEndsBeforeItBegins { Errors = [new("/to", "before-from", "Give a day after the first.")] };
        }

        // Somebody who holds the post cannot also act for its absent holder.
        var conflict = post.Tenures.Find(t => (t.Acting == command.Acting || t.PersonId == command.PersonId) && t.Overlaps(command.From, command.To));
        if (conflict is not null)
        {
            return new PostIsHeld(conflict);
        }

        var appointed = new PostHolderAppointed(command.PersonId, command.From, command.Acting);
        return command.To is { } to ? new PostEvent[] { appointed, new PostTenureEnded(command.PersonId, to, null) } : appointed;
    }
}
