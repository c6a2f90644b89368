namespace Platform.Domain.Organisation.Handovers;

/// <summary>Who hands a post over to whom.</summary>
/// <param name="CaretakerPostId">While nobody holds the post, the one whose holder takes it over; otherwise null.</param>
public sealed record HandoverParties(Guid OutgoingPersonId, Guid IncomingPersonId, Guid? CaretakerPostId);

/// <summary>The post that looks after a vacancy, and who holds that today.</summary>
public sealed record HandoverCaretaker(Guid PostId, Guid PersonId);

public sealed record PostHadNoChange()
    : Refusal("post-had-no-change", "On that day nobody else came to answer for the post. End a tenure or appoint a successor first, or give the day of a change.");

public sealed record NobodyTakesOver()
    : Refusal("nobody-takes-over", "The post is vacant and so is the post that looks after it. Appoint a successor, or name a post that is held to look after it.");

public sealed record NothingChangesHands()
    : Refusal("nothing-changes-hands", "The same person had the post and looks after it now. There is a hand-over when somebody else takes it.");

/// <summary>Finds the changes of whoever answers for a post.</summary>
public static class HandoverChange
{
    /// <summary>The days from which somebody no longer answered for the post who did the day before, oldest first.</summary>
    public static IReadOnlyList<DateOnly> DaysOf(Post post) =>
    [
        .. post.Tenures.Where(tenure => tenure.From != tenure.To)
            .SelectMany(tenure => tenure.To is { } to ? new[] { tenure.From, to } : [tenure.From])
            .Distinct().Order()
            .Where(day => post.HolderOn(day.AddDays(-1)) is { } before && post.HolderOn(day)?.PersonId != before.PersonId),
    ];

    /// <summary>Between whom a change is: of a vacancy the successor, if there is one by today, and else whoever looks after it.</summary>
    /// <param name="on">The day of the change; null for the latest.</param>
    /// <returns>What stands against it; null when <paramref name="parties"/> are found.</returns>
    public static Refusal? Between(Post post, DateOnly? on, DateOnly today, HandoverCaretaker? caretaker, out DateOnly day, out HandoverParties? parties)
    {
        parties = null;
        var days = DaysOf(post);
        day = on ?? (days.Count > 0 ? days[^1] : default);
        if (!days.Contains(day))
        {
            return new PostHadNoChange { Errors = [new("/on", "no-change", "Give the day of a change of holder, or leave it out for the latest.")] };
        }

        var outgoing = post.HolderOn(day.AddDays(-1))!.PersonId;
        var successor = post.HolderOn(day) ?? post.HolderOn(day > today ? day : today);
        if (successor is null && caretaker is null)
        {
            return new NobodyTakesOver();
        }

        var incoming = successor?.PersonId ?? caretaker!.PersonId;
        if (incoming == outgoing)
        {
            return new NothingChangesHands();
        }

        parties = new(outgoing, incoming, successor is null ? caretaker!.PostId : null);
        return null;
    }
}
