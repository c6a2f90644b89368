namespace Platform.Domain.Channels;

/// <summary>Takes a channel out of use; its record stays.</summary>
public sealed record CloseChannel(DateOnly ClosedOn, string Reason);

public sealed record ChannelClosingIsOutOfTime()
    : Refusal("channel-closing-is-out-of-time", "A channel is closed on a day that has come, and not before it was opened.");

public static class CloseChannelDecider
{
    public static Decision<ChannelEvent> Decide(CloseChannel command, Channel channel, By by) =>
        channel.Closing is { } known
            ? known.ClosedOn == command.ClosedOn ? Decision<ChannelEvent>.Nothing : new ChannelIsClosed(known.ClosedOn)
        : command.ClosedOn > by.Today || command.ClosedOn < channel.Entry.OpenedOn
            ? new ChannelClosingIsOutOfTime { Errors = [new("/closedOn", "out-of-range", "Give a day from its opening to today.")] }
        : new ChannelClosed(command.ClosedOn, command.Reason, by.ActorId);
}
