using System.Runtime.CompilerServices;
using Platform.Domain.Audit.Chain;

namespace Platform.Projections.Audit;

/// <summary>An event beside its link; one of the two may be missing.</summary>
public sealed record TrailStep(TrailEvent? Event, ChainLink? Link)
{
    public long Sequence => Link?.Sequence ?? Event!.Sequence;
}

/// <summary>Brings events and links together by their sequence numbers, both in that order.</summary>
public static class TrailMerge
{
    public static async IAsyncEnumerable<TrailStep> Of(
        IAsyncEnumerable<TrailEvent> events, IAsyncEnumerable<ChainLink> links, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var left = events.GetAsyncEnumerator(cancellation);
        await using var right = links.GetAsyncEnumerator(cancellation);
        var (hasEvent, hasLink) = (await left.MoveNextAsync(), await right.MoveNextAsync());
        while (hasEvent || hasLink)
        {
            var eventNow = hasEvent && (!hasLink || left.Current.Sequence <= right.Current.Sequence);
            var linkNow = hasLink && (!hasEvent || right.Current.Sequence <= left.Current.Sequence);
            yield return new(eventNow ? left.Current : null, linkNow ? right.Current : null);
            hasEvent = eventNow ? await left.MoveNextAsync() : hasEvent;
            hasLink = linkNow ? await right.MoveNextAsync() : hasLink;
        }
    }
}
