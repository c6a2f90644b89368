using Platform.Api.Commands;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Platform.Projections.Accountability;

namespace Platform.Api.Accountability;

/// <summary>Who participants are is what the file and the post registers say, and not what a request says of them.</summary>
internal static class CaseParticipants
{
    /// <returns>The facts with titles and holders of the day; the places of participants that neither the file nor the registers know.</returns>
    public static async Task<(AttributionFacts Facts, IReadOnlyList<int> Unknown)> Of(AttributionFacts facts, AccountabilityCase file, CommandWork work)
    {
        var others = facts.Participants.Select(each => each.Key).Where(key => file.Find(key) is null);
        var posts = (await work.Connection.PostsOnDay(others, file.Opened.OccurredOn)).ToDictionary(post => post.PostId);
        var named = facts.Participants.Select(each => (Given: each, Named: Named(each, file, posts))).ToList();
        return (facts with { Participants = [.. named.Select(each => each.Named ?? each.Given)] }, [.. named.Index().Where(each => each.Item.Named is null).Select(each => each.Index)]);
    }

    private static ParticipantFacts? Named(ParticipantFacts given, AccountabilityCase file, Dictionary<Guid, PostOnDay> posts) =>
        file.Find(given.Key)?.Subject is { } subject ? given with { PersonId = subject.PersonId, TitleZh = subject.TitleZh }
        : posts.TryGetValue(given.Key, out var post) ? given with { PersonId = post.PersonId, TitleZh = post.TitleZh }
        : null;
}
