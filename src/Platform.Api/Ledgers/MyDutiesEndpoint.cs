using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public sealed record MyDuties(
    IReadOnlyList<LedgerLine> Due, IReadOnlyList<LedgerLine> Returned, IReadOnlyList<LedgerLine> WaitingForMe, IReadOnlyList<LedgerLine> RecentlyDecided);

public static class MyDutiesEndpoint
{
    private const int Most = 100;

    /// <summary>What the person owes by their posts and in the units they keep, and what waits for their decision.</summary>
    [WolverineGet("/api/v1/my/duties"), Requires(Ability.LedgerRead)]
    public static async Task<MyDuties> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var actor = desk.Actor;
        var posts = actor.PersonId is { } person ? await tenant.PostsOf(person, desk.Today) : [];
        var mine = new LineQuery
        {
            Today = desk.Today,
            PostIds = posts,
            ReachUnits = actor.May(Ability.DutyRecord) ? actor.Units(Ability.DutyRecord) : null,
            Limit = Most,
        };
        var review = new LineQuery { Today = desk.Today, ReachUnits = actor.Units(Ability.DutyReview), NotPerformedBy = actor.AccountId, Limit = Most };
        return new(
            await tenant.Lines(mine with { State = "overdue,due-soon,open,missed" }),
            await tenant.Lines(mine with { State = "returned" }),
            actor.May(Ability.DutyReview) ? await tenant.Lines(review with { State = "submitted" }) : [],
            await tenant.Lines(mine with { State = "fulfilled,late,made-up", LatestFirst = true, Limit = 10 }));
    }
}
