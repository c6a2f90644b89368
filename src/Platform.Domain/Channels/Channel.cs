using System.Collections.Immutable;

namespace Platform.Domain.Channels;

/// <summary>What a decision about a channel needs to know.</summary>
/// <param name="PutRightBy">The earliest day by which something is to be put right; null where nothing is.</param>
public sealed record Channel(
    Guid Id,
    ChannelEntry Entry,
    Guid ResponsiblePostId,
    DateOnly? ResponsibleSince,
    ChannelReviewed? LastReview,
    ImmutableDictionary<ChannelCheck, ChannelChecked> Checks,
    DateOnly? PutRightBy,
    ChannelPutRight? LastPutRight,
    ChannelClosed? Closing)
{
    public static Channel? Evolve(Channel? channel, ChannelEvent @event) => (channel, @event) switch
    {
        (_, ChannelRegistered e) => new(e.ChannelId, e.Entry, e.ResponsiblePostId, null, null, ImmutableDictionary<ChannelCheck, ChannelChecked>.Empty, null, null, null),
        (null, _) => null,
        (var c, ChannelCorrected e) => c with { Entry = e.Entry },
        (var c, ChannelPostChanged e) => c with { ResponsiblePostId = e.PostId, ResponsibleSince = e.From },
        (var c, ChannelReviewed e) => c with { LastReview = e, PutRightBy = Earlier(c.PutRightBy, e.PutRightBy) },
        (var c, ChannelChecked e) => c with { Checks = c.Checks.SetItem(e.Check, e), PutRightBy = Earlier(c.PutRightBy, e.PutRightBy) },
        (var c, ChannelPutRight e) => c with { PutRightBy = null, LastPutRight = e },
        (var c, ChannelClosed e) => c with { Closing = e },
        (var c, _) => c,
    };

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
