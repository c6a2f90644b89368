namespace Platform.Domain.Channels;

/// <summary>Records the review that the cycle of the channel asks for.</summary>
/// <param name="Note">What is to be put right, in short; nothing about anybody's words or opinions.</param>
public sealed record ReviewChannel(DateOnly ReviewedOn, ReviewResult Result, DateOnly? PutRightBy, string? Note, IReadOnlyList<Guid> EvidenceIds, Guid? ActId);

public sealed record ChannelReviewIsNotAcceptable()
    : Refusal("channel-review-is-not-acceptable", "The review or check cannot be recorded like this; each part that does not fit is named with how to mend it.");

public static class ReviewChannelDecider
{
    public static Decision<ChannelEvent> Decide(ReviewChannel command, Channel channel, By by)
    {
        if (channel.LastReview is { } last && (last.ReviewedOn, last.Result, last.PutRightBy) == (command.ReviewedOn, command.Result, command.PutRightBy))
        {
            return Decision<ChannelEvent>.Nothing;
        }

        if (channel.Closing is { } closing)
        {
            return new ChannelIsClosed(closing.ClosedOn);
        }

        FieldError[] faults =
        [
            .. LookedAt.Against("/reviewedOn", command.ReviewedOn, channel.LastReview?.ReviewedOn, channel, by),
            .. LookedAt.PutRight(command.Result == ReviewResult.PutRight, command.PutRightBy, command.ReviewedOn),
        ];
        if (faults.Length > 0)
        {
            return new ChannelReviewIsNotAcceptable { Errors = faults };
        }

        var reviewed = new ChannelReviewed(command.ReviewedOn, command.Result, command.PutRightBy, command.Note, command.EvidenceIds, command.ActId, by.ActorId);
        return command.Result == ReviewResult.Closed
            ? new ChannelEvent[] { reviewed, new ChannelClosed(command.ReviewedOn, command.Note ?? string.Empty, by.ActorId) }
            : reviewed;
    }
}

/// <summary>What a review and a check have in common.</summary>
internal static class LookedAt
{
    public static IEnumerable<FieldError> Against(string pointer, DateOnly on, DateOnly? last, Channel channel, By by) =>
        on > by.Today ? [new(pointer, "in-the-future", "Give a day that is not after today.")]
        : on < channel.Entry.OpenedOn ? [new(pointer, "before-it-opened", "Give a day on which the channel was in use.")]
        : on < last ? [new(pointer, "before-the-last", "A later one is recorded already. Give its day or a later one.")]
        : [];

    public static IEnumerable<FieldError> PutRight(bool asked, DateOnly? by, DateOnly on) => (asked, by) switch
    {
        (true, null) => [new("/putRightBy", "required", "Give the day by which it is put right.")],
        (true, { } day) when day < on => [new("/putRightBy", "too-early", "Give that day or a later one.")],
        (false, not null) => [new("/putRightBy", "nothing-to-put-right", "Leave the day out: nothing is to be put right.")],
        _ => [],
    };
}
