namespace Platform.Domain.Channels;

/// <summary>Records a check that the contents are kept up to date, or of technical security (matrix F4).</summary>
/// <param name="Note">What is to be put right, in short.</param>
public sealed record CheckChannel(
    ChannelCheck Check, DateOnly CheckedOn, bool InOrder, DateOnly? PutRightBy, string? Note, IReadOnlyList<Guid> EvidenceIds, Guid? ActId);

public static class CheckChannelDecider
{
    public static Decision<ChannelEvent> Decide(CheckChannel command, Channel channel, By by)
    {
        var last = channel.Checks.GetValueOrDefault(command.Check);
        if (last is not null && (last.CheckedOn, last.InOrder, last.PutRightBy) == (command.CheckedOn, command.InOrder, command.PutRightBy))
        {
            return Decision<ChannelEvent>.Nothing;
        }

        if (channel.Closing is { } closing)
        {
            return new ChannelIsClosed(closing.ClosedOn);
        }

        FieldError[] faults =
        [
            .. LookedAt.Against("/checkedOn", command.CheckedOn, last?.CheckedOn, channel, by),
            .. LookedAt.PutRight(!command.InOrder, command.PutRightBy, command.CheckedOn),
        ];
        return faults.Length > 0
            ? new ChannelReviewIsNotAcceptable { Errors = faults }
            : new ChannelChecked(
                command.Check, command.CheckedOn, command.InOrder, command.PutRightBy, command.Note, command.EvidenceIds, command.ActId, by.ActorId);
    }
}
