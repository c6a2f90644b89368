namespace Platform.Domain.Organisation;

/// <summary>Ends a person's tenure, substantive or acting.</summary>
/// <param name="On">First day without it, in Asia/Shanghai. The day it began says that it never took effect.</param>
public sealed record EndTenure(Guid PersonId, DateOnly On, string? Reason);

public sealed record PersonDoesNotHoldThePost()
    : Refusal("person-does-not-hold-the-post", "The person has no tenure of this post that could be ended.");

public sealed record TenureReasonIsTooLong()
    : Refusal("tenure-reason-is-too-long", $"Shorten the reason to at most {EndTenureDecider.LongestReason} characters.");

public sealed record TenureBeganLater(DateOnly From)
    : Refusal("tenure-began-later", $"The tenure began on {From:yyyy-MM-dd}. Give that day or a later one.");

public static class EndTenureDecider
{
    public const int LongestReason = 500;

    public static Decision<PostEvent> Decide(EndTenure command, Post post)
    {
        if (post.Tenures.FindLast(t => t.PersonId == command.PersonId && t.To is null) is not { } running)
        {
            return post.Tenures.Exists(t => t.PersonId == command.PersonId && t.To == command.On)
                ? Decision<PostEvent>.Nothing
                : new PersonDoesNotHoldThePost();
        }

        var reason = UnitNames.Tidy(command.Reason);
        return command.On < running.From ? new TenureBeganLater(running.From) { Errors = [new("/on", "before-from", "Give a day within the tenure.")] }
            : reason?.Length > LongestReason ? new TenureReasonIsTooLong()
            : new PostTenureEnded(command.PersonId, command.On, reason);
    }
}
