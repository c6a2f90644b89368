using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="On">First day without the post.</param>
/// <param name="SuccessorPostId">The post that does its open duties next, in whatever unit.</param>
public sealed record AbolishPostRequest(DateOnly? On, string? Reason, OpenDutiesRule? OpenDuties, Guid? SuccessorPostId) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given("/on", On),
        .. Check.Text("/reason", Reason, 500),
        .. OpenDuties is null ? new[] { new FieldError("/openDuties", "required", "Give a value.") } : [],
        .. OpenDuties is OpenDutiesRule.GoToSuccessor or OpenDutiesRule.GoUnlessOwed ? Check.Given("/successorPostId", SuccessorPostId) : [],
    ];
}

public sealed record SuccessorPostIsUnknown()
    : Refusal("successor-post-is-unknown", "The organization has no such standing post. Give the id of another one that stands.");

public static class AbolishPostEndpoint
{
    [WolverinePost("/api/v1/posts/{postId}/abolition"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid postId, AbolishPostRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                return await Abolish(desk, work, tenant, postId, request, [], cancellation);
            },
            cancellation);

    internal static async Task<Outcome> Abolish(
        CommandDesk desk, CommandWork work, NpgsqlConnection tenant, Guid postId, AbolishPostRequest request, List<Carried> carried, CancellationToken cancellation)
    {
        var stream = await work.Open<Post>(postId, cancellation);
        if (stream.State is not { } post)
        {
            return new Outcome.Unknown();
        }

        var decision = AbolishPostDecider.Decide(new(request.On!.Value, request.Reason!), post);
        var outcome = desk.Conclude(stream, decision);
        if (outcome is not Outcome.Done || decision is Decision<PostEvent>.Accepted { Events.Count: 0 })
        {
            return outcome;
        }

        Successor? successor = null;
        if (request.SuccessorPostId is { } next)
        {
            if (next == postId || await tenant.StandingPost(next) is not { } taking)
            {
                return new SuccessorPostIsUnknown { Errors = [new("/successorPostId", "post-unknown", "Give the id of another post that stands.")] };
            }

            successor = new(taking.UnitId, taking.Id, OwesTheSame: false);
        }

        var owed = successor is null ? [] : (await tenant.OwedBy(successor.UnitId)).ToHashSet();
        var duties = await tenant.OpenDutiesOfPost(postId, request.On.Value);
        return await work.Carry(
            tenant, duties, request.OpenDuties!.Value, request.On.Value, request.Reason!.Trim(),
            duty => successor is null ? null : successor with { OwesTheSame = owed.Contains((duty.ObligationId, duty.WindowKey, successor.PostId)) },
            carried, cancellation) ?? outcome;
    }
}

public static class PreviewPostAbolitionEndpoint
{
    /// <summary>What the same request would bring about, with nothing recorded.</summary>
    [WolverinePost("/api/v1/posts/{postId}/abolition-preview"), Requires(Ability.PostManage)]
    [ProducesResponseType<ReorganisationEffect>(200)]
    public static Task<IResult> Post(Guid postId, AbolishPostRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Preview(async work =>
        {
            var tenant = work.Connection;
            var carried = new List<Carried>();
            var outcome = await AbolishPostEndpoint.Abolish(desk, work, tenant, postId, request, carried, cancellation);
            if (outcome is not Outcome.Done)
            {
                return outcome;
            }

            var units = (await tenant.Units([.. carried.Select(duty => duty.ToUnitId).OfType<Guid>().Distinct()])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
            var post = await tenant.StandingPost(postId);
            return new Outcome.Done(new ReorganisationEffect(
                [],
                post is null ? [] : [new(post.Id, post.TitleZh, post.UnitNameZh, post.HolderName)],
                await ReorganisationEffect.DutiesOf(carried, id => units.GetValueOrDefault(id), tenant, work.By.Today)));
        });
}
