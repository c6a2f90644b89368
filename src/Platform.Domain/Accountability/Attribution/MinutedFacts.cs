using Platform.Domain.Meetings;

namespace Platform.Domain.Accountability.Attribution;

/// <summary>A post as the registers have it on the day of the meeting.</summary>
/// <param name="PersonId">Who held it on that day; null where it was vacant.</param>
/// <param name="IsHead">Whether it is first responsible in the body that met; unknown for a post of another body.</param>
public sealed record MinutedPost(Guid PostId, Guid? PersonId, string TitleZh, Known IsHead);

/// <summary>One decision of a meeting, as its minutes have it.</summary>
/// <param name="Source">The meeting and the item, in words.</param>
public sealed record MinutedDecision(IReadOnlyList<Guid> Present, IReadOnlyList<Guid> Absent, ItemDecision Decision, string Source);

/// <summary>
/// What minutes and post registers say of those who were there, as facts for the attribution. What they do not say stays unknown and is
/// for the investigator to find: who was directly in charge of the matter stands in no minutes.
/// </summary>
public static class MinutedFacts
{
    /// <param name="posts">Those whose facts are asked for, in their order.</param>
    public static AttributionFacts Of(MinutedDecision minutes, IReadOnlyList<MinutedPost> posts) => new(
        minutes.Decision.DecidedBy == DecidedBy.OneAlone ? DecisionMode.Sole : DecisionMode.Collective, false,
        [.. posts.Select(post => Of(minutes, post))], minutes.Source);

    private static ParticipantFacts Of(MinutedDecision minutes, MinutedPost post)
    {
        var stance = minutes.Decision.Stances.FirstOrDefault(each => each.PostId == post.PostId);
        return new(
            post.PostId, post.PersonId, post.TitleZh, post.IsHead, Known.Unknown,
            minutes.Present.Contains(post.PostId) ? Known.Yes : minutes.Absent.Contains(post.PostId) ? Known.No : Known.Unknown,
            Stood(stance), stance is null ? Known.Unknown : stance is { ClearObjection: true, Overruled: true } ? Known.Yes : Known.No,
            Alone(minutes.Decision, post.PostId));
    }

    // A vote against without a clear objection for the record is a doubt, and exempts nobody.
    private static Objection Stood(Stance? stance) => stance switch
    {
        null => Objection.Unknown,
        { ClearObjection: true } => Objection.Clear,
        { Kind: StanceKind.For } => Objection.None,
        _ => Objection.Unclear,
    };

    private static Known Alone(ItemDecision decision, Guid post) => decision switch
    {
        { DecidedBy: DecidedBy.Collective } => Known.No,
        { DeciderPostId: { } decider } => decider == post ? Known.Yes : Known.No,
        _ => Known.Unknown,
    };
}
