namespace Platform.Domain.Organisation;

/// <summary>Ends a post that nobody holds any more.</summary>
/// <param name="On">First day without it, in Asia/Shanghai.</param>
public sealed record AbolishPost(DateOnly On, string Reason);

public sealed record PostIsStillHeld(IReadOnlyList<Guid> PersonIds)
    : Refusal("post-is-still-held", $"On that day or later {PersonIds.Count} tenure(s) of the post run. End them first.");

public sealed record AbolitionNeedsAReason()
    : Refusal("abolition-needs-a-reason", "Give the reason, in 1 to 500 characters.");

public static class AbolishPostDecider
{
    public static Decision<PostEvent> Decide(AbolishPost command, Post post)
    {
        if (post.AbolishedOn is { } abolished)
        {
            return abolished == command.On ? Decision<PostEvent>.Nothing : new PostIsAbolished(abolished);
        }

        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > 500)
        {
            return new AbolitionNeedsAReason();
        }

        if (command.On < post.EstablishedOn)
        {
            return new PostWasEstablishedLater(post.EstablishedOn);
        }

        var holders = post.Tenures.Where(t => t.Overlaps(command.On, null)).Select(t => t.PersonId).Distinct().ToList();
        return holders.Count > 0 ? new PostIsStillHeld(holders) : new PostAbolished(command.On, command.Reason.Trim());
    }
}
