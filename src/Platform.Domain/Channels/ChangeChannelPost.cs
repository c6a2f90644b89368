namespace Platform.Domain.Channels;

/// <summary>Lets another post answer for the channel from a day on.</summary>
public sealed record ChangeChannelPost(Guid PostId, DateOnly From);

public sealed record ChannelPostChangeReachesBack(DateOnly Since)
    : Refusal("channel-post-change-reaches-back", $"Who answers for it since {Since:yyyy-MM-dd} is recorded already. Give that day or a later one that has come.");

public static class ChangeChannelPostDecider
{
    public static Decision<ChannelEvent> Decide(ChangeChannelPost command, Channel channel, By by)
    {
        if (channel.ResponsiblePostId == command.PostId)
        {
            return Decision<ChannelEvent>.Nothing;
        }

        if (channel.Closing is { } closing)
        {
            return new ChannelIsClosed(closing.ClosedOn);
        }

        var since = channel.ResponsibleSince ?? channel.Entry.OpenedOn;
        return command.From < since || command.From > by.Today
            ? new ChannelPostChangeReachesBack(since) { Errors = [new("/from", "out-of-range", $"Give a day from {since:yyyy-MM-dd} to today.")] }
            : new ChannelPostChanged(command.PostId, command.From, by.ActorId);
    }
}
