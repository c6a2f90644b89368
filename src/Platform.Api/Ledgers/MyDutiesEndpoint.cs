using Marten;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Platform.Projections.Work;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="Requests">Extensions and waivers that others ask for and this person may decide.</param>
public sealed record MyDuties(
    IReadOnlyList<LedgerLine> Due,
    IReadOnlyList<LedgerLine> Returned,
    IReadOnlyList<LedgerLine> WaitingForMe,
    IReadOnlyList<LedgerLine> Requests,
    IReadOnlyList<LedgerLine> RecentlyDecided)
{
    /// <summary>Duties of others below that are overdue and were escalated to this person.</summary>
    public required IReadOnlyList<EscalatedDuty> Escalated { get; init; }

    /// <summary>Demands of units for which the person hands in: not acknowledged yet, or urged.</summary>
    public required IReadOnlyList<WaitingDemand> Demands { get; init; }

    /// <summary>What waits because the person acts for another, by delegation.</summary>
    public required IReadOnlyList<DelegatedWork> Delegated { get; init; }
}

public static class MyDutiesEndpoint
{
    private const int Most = 100;

    /// <summary>What the person owes by their posts and in the units they keep, and what waits for their decision.</summary>
    [WolverineGet("/api/v1/my/duties"), Requires(Ability.LedgerRead)]
    public static async Task<MyDuties> Get(ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
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
        var review = new LineQuery { Today = desk.Today, ReachUnits = actor.Units(Ability.DutyReview), Limit = Most };
        var mayReview = actor.May(Ability.DutyReview);
        return new(
            await tenant.Lines(mine with { State = "overdue,due-soon,open,missed" }),
            await tenant.Lines(mine with { State = "returned" }),
            mayReview ? await Awaited(await tenant.Lines(review with { State = "submitted", NotPerformedBy = actor.Accounts }), actor, tenant, store, desk, cancellation) : [],
            mayReview ? await tenant.Lines(review with { AskedNotBy = actor.Accounts }) : [],
            await tenant.Lines(mine with { State = "fulfilled,late,made-up", LatestFirst = true, Limit = 10 }))
        {
            Escalated = await Escalations.To(tenant, desk),
            Demands = actor.May(Ability.DutySubmit) ? await tenant.WaitingDemands(actor.Units(Ability.DutySubmit), Most) : [],
            Delegated = await DelegatedWork.Of(tenant, desk),
        };
    }

    // Where the bureau's rule names approvers, a duty waits for those of them who have not agreed yet.
    private static async Task<IReadOnlyList<LedgerLine>> Awaited(
        IReadOnlyList<LedgerLine> lines, Actor actor, NpgsqlConnection tenant, IDocumentStore store, ReadDesk desk, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(actor.TenantId);
        if (await Approvals.Rules(session, cancellation) is not { } rules)
        {
            return lines;
        }

        var awaited = new List<LedgerLine>();
        foreach (var line in lines)
        {
            var needed = await Approvals.Needed(rules, line.SchemeId, line.Category, line.UnitId, actor, tenant, desk.Today);
            if (needed is null || (needed.HeldByActor.Count > 0 && !line.ApprovedBy.Any(actor.Is)))
            {
                awaited.Add(line);
            }
        }

        return awaited;
    }
}
