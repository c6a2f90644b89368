using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Organisation;

/// <summary>What a reorganisation did, before it is put into words.</summary>
internal sealed record Reorganised(
    IReadOnlyList<OrganisationEvent> Events, IReadOnlyList<Carried> Duties, IReadOnlyList<StandingPost> EndedPosts);

/// <summary>Carries one reorganisation: first the tree, then the open duties of the units that end, then their posts.</summary>
internal sealed class Reorganisation(CommandDesk desk, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
{
    private static readonly Reorganised Nothing = new([], [], []);
    private OrganisationTree _tree = OrganisationTree.Empty;

    public async Task<(Outcome Outcome, Reorganised Effect)> Carry(ReorganiseRequest request, Guid id)
    {
        var types = (await tenant.UnitTypes())?.Select(type => type.Id).ToHashSet();
        var command = request.ToCommand(id, work.Tenant, types);
        var stream = await work.Open<OrganisationTree>(OrganisationTree.IdFor(work.Tenant), cancellation);
        if (stream.State is not { } tree)
        {
            return (new Outcome.Unknown(), Nothing);
        }

        var decision = ReorganiseDecider.Decide(command, tree, work.By);
        var outcome = desk.Conclude(stream, decision, "/api/v1/organisation/reorganisations");
        if (outcome is not Outcome.Done done)
        {
            return (outcome, Nothing);
        }

        var events = ((Decision<OrganisationEvent>.Accepted)decision).Events;
        _tree = events.Aggregate(tree, OrganisationTree.Evolve);
        outcome = done with { Body = new Recorded(id, stream.Version) };
        var ended = events.OfType<UnitDissolved>().Select(unit => unit.UnitId).ToArray();
        if (ended.Length == 0)
        {
            return (outcome, new(events, [], []));
        }

        var posts = await tenant.StandingPosts(ended);
        var duties = new List<Carried>();
        if (await CarryDuties(command, ended, posts, duties) is { } against)
        {
            return (against, Nothing);
        }

        // Whoever answers for what stays has to be there until it is closed.
        var ending = command.OpenDuties == OpenDutiesRule.Stay ? [] : posts;
        foreach (var post in ending)
        {
            var held = await work.Open<Post>(post.Id, cancellation);
            if (CommandDesk.Apply(held, EndPostDecider.Decide(new(command.On, command.Reason.Trim()), held.State!)) is { } refused)
            {
                return (refused, Nothing);
            }
        }

        return (outcome, new(events, duties, ending));
    }

    public Task<ReorganisationEffect> Describe(Reorganised effect) => ReorganisationEffect.Of(effect, _tree, tenant, work.By.Today);

    private async Task<Outcome?> CarryDuties(Reorganise command, Guid[] ended, IReadOnlyList<StandingPost> posts, List<Carried> duties)
    {
        var open = await tenant.OpenDutiesOf(ended, command.On);
        var roles = posts.ToDictionary(post => post.Id, post => post.RoleId);
        var successor = ReorganiseDecider.SuccessorOf(command);
        // Of several posts with the same role in the successor, the oldest.
        var taking = successor is { } unit ? (await tenant.StandingPosts([unit])).GroupBy(post => post.RoleId).ToDictionary(same => same.Key, same => same.First().Id) : [];
        var owed = successor is { } owing ? (await tenant.OwedBy(owing)).ToHashSet() : [];
        return await work.Carry(tenant, open, command.OpenDuties, command.On, command.Reason.Trim(), SuccessorFor, duties, cancellation);

        Successor? SuccessorFor(OpenDuty duty)
        {
            if (successor is not { } to)
            {
                return null;
            }

            Guid? post = duty.PostId is { } held && taking.TryGetValue(roles.GetValueOrDefault(held, string.Empty), out var next) ? next : null;
            // What the successor took over from one of the units, it owes when the next one is asked.
            return new(to, post, !owed.Add((duty.ObligationId, duty.WindowKey, post)));
        }
    }
}
