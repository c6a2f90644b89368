namespace Platform.Domain.Channels;

/// <summary>States the whole entry anew, with the reason. Who answers for it is changed by a command of its own.</summary>
/// <param name="KindIsKnown">Whether the kind is offered today. One that the channel has already stays.</param>
public sealed record CorrectChannel(ChannelEntry Entry, bool KindIsKnown, bool NameIsTaken, string Reason);

public sealed record ChannelIsClosed(DateOnly On)
    : Refusal("channel-is-closed", $"The channel is closed since {On:yyyy-MM-dd}. What was recorded stays, and nothing is added.");

public static class CorrectChannelDecider
{
    public static Decision<ChannelEvent> Decide(CorrectChannel command, Channel channel, By by)
    {
        if (channel.Entry == command.Entry)
        {
            return Decision<ChannelEvent>.Nothing;
        }

        if (channel.Closing is { } closing)
        {
            return new ChannelIsClosed(closing.ClosedOn);
        }

        FieldError[] faults = [.. ChannelEntryRules.Against(command.Entry, command.KindIsKnown || command.Entry.Kind == channel.Entry.Kind, command.NameIsTaken, by)];
        return faults.Length > 0 ? new ChannelIsNotAcceptable { Errors = faults } : new ChannelCorrected(command.Entry, command.Reason, by.ActorId);
    }
}
