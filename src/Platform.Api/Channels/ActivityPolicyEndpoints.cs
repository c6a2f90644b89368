using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Activities;
using Platform.Projections;
using Platform.Projections.Channels;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="ApproverPostTitleZh">Null until the bureau has named a post.</param>
public sealed record ActivityKindView(string Name, Guid? ApproverPostId, string? ApproverPostTitleZh, int DaysBefore);

/// <param name="SetAt">Null while the bureau has set nothing: what is shown are the defaults, by which nothing can be requested yet.</param>
public sealed record ActivityPolicyView(
    IReadOnlyList<ActivityKindView> Kinds, bool MarksLateRequests, int ValidDays, DateTimeOffset? SetAt, long Version, ManageAbility Can);

public static class GetActivityPolicyEndpoint
{
    /// <summary>Which activities are approved beforehand, by which posts, and how early they are requested.</summary>
    [WolverineGet("/api/v1/activity-policy"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ActivityPolicyView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var (policy, setAt, version) = await tenant.ActivityPolicy(desk.Actor.TenantId);
        var titles = await tenant.PostTitles(policy.Kinds.Select(kind => kind.ApproverPostId).OfType<Guid>());
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(
            new ActivityPolicyView(
                [
                    .. policy.Kinds.Select(kind => new ActivityKindView(
                        kind.Name, kind.ApproverPostId, kind.ApproverPostId is { } post ? titles.GetValueOrDefault(post) : null, kind.DaysBefore)),
                ],
                policy.MarksLateRequests, policy.ValidDays, setAt, version, new(desk.Actor.May(Ability.OrganisationManage))),
            Json.Options);
    }
}

public sealed record ActivityKindRequest(string? Name, Guid? ApproverPostId, int? DaysBefore);

/// <param name="MarksLateRequests">Whether a late request is taken and marked; it is refused otherwise.</param>
/// <param name="ValidDays">Days after the planned day for which an approval lasts.</param>
public sealed record SetActivityPolicyRequest(IReadOnlyList<ActivityKindRequest>? Kinds, bool MarksLateRequests = false, int ValidDays = 30) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/kinds", Kinds, 1, 30),
        .. (Kinds ?? []).Index().SelectMany(each => Check.Text($"/kinds/{each.Index}/name", each.Item.Name, 50)),
        .. (Kinds ?? []).Index().Where(each => each.Item.DaysBefore is null).Select(each => new FieldError($"/kinds/{each.Index}/daysBefore", "required", "Give a value.")),
    ];
}

public static class SetActivityPolicyEndpoint
{
    /// <summary>Sets the whole of it. What was requested before keeps what held then.</summary>
    [WolverinePut("/api/v1/activity-policy"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(SetActivityPolicyRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = ActivityPolicy.IdFor(desk.Tenant);
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var standing = new HashSet<Guid>();
                foreach (var post in request.Kinds!.Select(kind => kind.ApproverPostId).OfType<Guid>().Distinct())
                {
                    if (await tenant.StandingPost(post) is not null)
                    {
                        standing.Add(post);
                    }
                }

                var stream = await work.Open<ActivityPolicy>(id, cancellation);
                var command = new SetActivityPolicy(
                    id, [.. request.Kinds!.Select(kind => new ActivityKind(kind.Name!.Trim(), kind.ApproverPostId, kind.DaysBefore!.Value))], request.MarksLateRequests,
                    request.ValidDays, standing);
                return desk.Conclude(stream, SetActivityPolicyDecider.Decide(command, stream.State, work.By));
            },
            cancellation);
    }
}
