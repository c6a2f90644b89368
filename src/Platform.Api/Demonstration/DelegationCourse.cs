using Marten;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Platform.Projections.Work;

namespace Platform.Api.Demonstration;

/// <summary>
/// The leader was away once, came back early and revoked; and is away now, while somebody else confirms in the leader's name.
/// </summary>
internal sealed class DelegationCourse(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    // So many wait for the journeys through the demonstration.
    private const int LeftWaiting = 3;

    public void Begin()
    {
        var lane = $"{work.Plan.Slug}/delegations";
        var once = today.AddDays(-45);
        agenda.Add(once, lane, () => Give(once, once.AddDays(14), "外出参加集中学习"));
        agenda.Add(once.AddDays(9), lane, Revoke);
        agenda.Add(today.AddDays(-1), lane, async () =>
        {
            if (await Give(today.AddDays(-1), today.AddDays(12), "因公出差"))
            {
                await ConfirmOne();
            }
        });
    }

    /// <returns>False where the leader holds no post, or nobody is there to act.</returns>
    private async Task<bool> Give(DateOnly from, DateOnly until, string reason)
    {
        if (await Post(from) is not { } post || await work.Hands.PersonOf(work.Deputy, cancellation) is not { } deputy)
        {
            return false;
        }

        await work.Hands.Do(
            work.Leader,
            new GiveDelegationRequest(deputy, [Ability.DutyReview, Ability.DutyWaive], from, until, reason),
            (services, request) => GiveDelegationEndpoint.Post(post, request, Desk(services), cancellation),
            cancellation);
        await work.Hands.Reread(work.Deputy, cancellation);
        return true;
    }

    private async Task Revoke()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        foreach (var given in await tenant.Delegations(null, null, today.AddDays(-36), 1))
        {
            await work.Hands.Do(
                work.Leader, new ReasonRequest("提前返回"),
                (services, request) => RevokeDelegationEndpoint.Post(given.Id, request, Desk(services), cancellation), cancellation);
        }

        await work.Hands.Reread(work.Deputy, cancellation);
    }

    private async Task ConfirmOne()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        await using var scope = work.Hands.Scope();
        await using var session = scope.ServiceProvider.GetRequiredService<IDocumentStore>().QuerySession(work.Plan.Slug);
        var rules = await Approvals.Rules(session, cancellation);
        // Where a rule of the bureau names other posts, their holders confirm.
        var waiting = (await tenant.Lines(new LineQuery { Today = today.AddDays(-1), State = "submitted" }))
            .Where(line => rules?.For(line.SchemeId, line.Category) is null).ToList();
        if (waiting.Count > LeftWaiting)
        {
            await work.Hands.Do(
                work.Deputy, new NoteRequest("材料齐全"),
                (services, request) => ConfirmOccurrenceEndpoint.Post(waiting[^1].Id, request, services.GetRequiredService<OccurrenceDesk>(), cancellation), cancellation);
        }
    }

    // The first post that the leader holds on that day.
    private async Task<Guid?> Post(DateOnly day)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return await work.Hands.PersonOf(work.Leader, cancellation) is { } leader && await tenant.PostsHeldBy(leader, day) is [var post, ..] ? post.Id : null;
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
