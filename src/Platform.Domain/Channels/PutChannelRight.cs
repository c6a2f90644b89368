namespace Platform.Domain.Channels;

/// <summary>Records that what reviews and checks asked for was put right.</summary>
public sealed record PutChannelRight(DateOnly PutRightOn, string? Note, IReadOnlyList<Guid> EvidenceIds);

public sealed record NothingIsToBePutRight()
    : Refusal("nothing-is-to-be-put-right", "No review or check asked for anything that is still to be put right.");

public static class PutChannelRightDecider
{
    public static Decision<ChannelEvent> Decide(PutChannelRight command, Channel channel, By by) =>
        channel.PutRightBy is null
            ? channel.LastPutRight?.PutRightOn == command.PutRightOn ? Decision<ChannelEvent>.Nothing : new NothingIsToBePutRight()
        : channel.Closing is { } closing ? new ChannelIsClosed(closing.ClosedOn)
        : LookedAt.Against("/putRightOn", command.PutRightOn, null, channel, by).ToList() is { Count: > 0 } faults ? new ChannelReviewIsNotAcceptable { Errors = faults }
        : new ChannelPutRight(command.PutRightOn, command.Note, command.EvidenceIds, by.ActorId);
}
