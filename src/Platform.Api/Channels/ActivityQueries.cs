using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Channels;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

public static class ListActivitiesEndpoint
{
    private const int Most = 500;

    /// <summary>Activities by their planned day: within reach, of a unit or state, or those that wait for the reader's decision.</summary>
    [WolverineGet("/api/v1/activities"), Requires(Ability.LedgerRead)]
    public static async Task<Items<ActivityRow>> Get(
        ReadDesk desk, DateOnly? from, DateOnly? to, Guid? unitId, string? state, bool? waiting, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (waiting != true)
        {
            return new(await tenant.Activities(desk.Actor.Units(Ability.LedgerRead), desk.Today, from: from, to: to, unitId: unitId, state: state, limit: Most));
        }

        if (!desk.Actor.May(Ability.DutyReview) || desk.Actor.PersonId is not { } person)
        {
            return new([]);
        }

        var posts = await tenant.PostsOf(person, desk.Today);
        var asked = await tenant.Activities(null, desk.Today, from: from, to: to, unitId: unitId, state: "requested", approverPosts: posts, limit: Most);
        return new([.. asked.Where(activity => activity.RequestedBy != desk.Actor.AccountId)]);
    }
}

public sealed record ActivityAbilities(bool Decide, bool Cancel, bool Hold);

public sealed record ActivityView : ActivityRow
{
    public ActivityView(ActivityRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<EvidenceSummary> Evidence { get; init; }

    public required ActivityAbilities Can { get; init; }
}

public static class GetActivityEndpoint
{
    [WolverineGet("/api/v1/activities/{activityId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ActivityView>(200)]
    public static async Task<IResult> Get(Guid activityId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var posts = desk.Actor.PersonId is { } person ? await tenant.PostsOf(person, desk.Today) : [];
        // Whoever decides on it reads it, in whichever unit it is.
        var found = await tenant.Activities(desk.Actor.Units(Ability.LedgerRead), desk.Today, activityId, limit: 1) is [var within]
            ? within
            : (await tenant.Activities(null, desk.Today, activityId, approverPosts: posts, limit: 1)).SingleOrDefault();
        if (found is null)
        {
            return Problem.Unknown();
        }

        var records = desk.Actor.May(Ability.DutyRecord) && await desk.Actor.MayIn(Ability.DutyRecord, found.UnitId, tenant);
        var decides = desk.Actor.May(Ability.DutyReview) && posts.Contains(found.ApproverPostId) && found.RequestedBy != desk.Actor.AccountId;
        context.Response.Headers.ETag = $"\"{found.Version}\"";
        return Results.Json(
            new ActivityView(found)
            {
                Evidence = (await ShownEvidence.Of(desk.Actor, tenant, found.EvidenceIds))(found.EvidenceIds),
                Can = new(
                    decides && found.State == "requested",
                    records && found.State is ("requested" or "lapsed" or "approved" or "expired"),
                    records && found.State is ("approved" or "expired")),
            },
            Json.Options);
    }
}
