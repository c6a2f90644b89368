namespace Platform.Domain.Channels;

/// <summary>Takes a channel of the institution's own into the register (matrix F1, F3, F5).</summary>
/// <param name="ResponsiblePostId">The post that answers for it; for a club, its adviser.</param>
/// <param name="KindIsKnown">Whether the kind is offered: by the product, or by the bureau itself.</param>
/// <param name="NameIsTaken">Whether another channel of the kind goes by the name.</param>
public sealed record RegisterChannel(
    Guid ChannelId, ChannelEntry Entry, Guid ResponsiblePostId, bool KindIsKnown, bool NameIsTaken, IReadOnlyList<Guid> EvidenceIds, Guid? ActId);

public sealed record ChannelIsNotAcceptable()
    : Refusal("channel-is-not-acceptable", "The channel cannot be registered like this; each part that does not fit is named with how to mend it.");

public static class RegisterChannelDecider
{
    public static Decision<ChannelEvent> Decide(RegisterChannel command, Channel? channel, By by)
    {
        if (channel is not null)
        {
            return Decision<ChannelEvent>.Nothing;
        }

        FieldError[] faults = [.. ChannelEntryRules.Against(command.Entry, command.KindIsKnown, command.NameIsTaken, by)];
        return faults.Length > 0
            ? new ChannelIsNotAcceptable { Errors = faults }
            : new ChannelRegistered(command.ChannelId, command.Entry, command.ResponsiblePostId, by.Today, command.EvidenceIds, command.ActId, by.ActorId);
    }
}
