namespace Platform.Domain.Organisation;

/// <summary>Ends a post together with its unit: whoever holds it leaves it on that day, and nobody stands in the way.</summary>
/// <param name="On">First day without it, in Asia/Shanghai.</param>
public sealed record EndPost(DateOnly On, string Reason);

public static class EndPostDecider
{
    public static Decision<PostEvent> Decide(EndPost command, Post post)
    {
        // A tenure that was to begin later never takes effect.
        var ended = post.Tenures.Where(tenure => tenure.To is null)
            .Select(tenure => new PostTenureEnded(tenure.PersonId, Later(command.On, tenure.From), command.Reason)).ToList<PostEvent>();
        var (on, now) = (Later(command.On, post.EstablishedOn), ended.Aggregate(post, (state, fact) => Post.Evolve(state, fact)!));
        var lastDay = now.Tenures.Where(tenure => tenure.To > on && tenure.To != tenure.From).Select(tenure => tenure.To!.Value).DefaultIfEmpty(on).Max();
        return AbolishPostDecider.Decide(new(Later(on, lastDay), command.Reason), now) switch
        {
            Decision<PostEvent>.Accepted { Events: { Count: > 0 } abolished } => (List<PostEvent>)[.. ended, .. abolished],
            // Abolished before, on whatever day: there is nothing left to end.
            _ => Decision<PostEvent>.Nothing,
        };
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
