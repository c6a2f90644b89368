using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Handovers;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="On">First day of the change of holder; left out for the latest change.</param>
/// <param name="SupersedesId">The hand-over of that change in whose place this one comes.</param>
/// <param name="Reason">Why it comes in that one's place.</param>
public sealed record OpenHandoverRequest(DateOnly? On = null, Guid? SupersedesId = null, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, OpenHandoverDecider.LongestReason, required: SupersedesId is not null);
}

public static class OpenHandoverEndpoint
{
    /// <summary>Opens the hand-over of a post at a change of holder, put together from what is recorded at this hour.</summary>
    [WolverinePost("/api/v1/posts/{postId}/handovers"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        Guid postId, OpenHandoverRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                if ((await work.Open<Post>(postId, cancellation)).State is not { } post)
                {
                    return new Outcome.Unknown();
                }

                var tenant = work.Connection;
                await using var apart = await desk.OpenApart(cancellation);
                var (package, against) = await HandoverAssembly.Of(apart, work.Session, post, request.On, work.By, cancellation);
                return package is null ? against! : await Open(desk, work, tenant, package, request, cancellation);
            },
            cancellation);

    private static async Task<Outcome> Open(
        CommandDesk desk, CommandWork work, NpgsqlConnection tenant, HandoverPackage package, OpenHandoverRequest request, CancellationToken cancellation)
    {
        var earlier = await tenant.HandoversOfChange(package.PostId, package.On);
        var standing = earlier.Where(each => each.Stands).Select(each => each.Id).ToList() is [var id] ? await work.Open<Handover>(id, cancellation) : null;
        var stream = await work.Open<Handover>(Handover.IdFor(work.Tenant, package.PostId, package.On, earlier.Count + 1), cancellation);
        var decision = OpenHandoverDecider.Decide(
            new(stream.Id, package, request.SupersedesId, request.Reason), stream.State, standing?.State, work.By);
        var outcome = desk.Conclude(stream, decision, $"/api/v1/handovers/{stream.Id}");
        return outcome is Outcome.Done && standing is { State: { } former }
            ? CommandDesk.Apply(standing, SupersedeHandoverDecider.Decide(new(stream.Id, request.Reason!.Trim()), former, work.By)) ?? outcome
            : outcome;
    }
}
