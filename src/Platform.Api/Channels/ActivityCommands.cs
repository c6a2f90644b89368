using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Channels.Activities;
using Platform.Domain.Meetings;
using Platform.Projections.Channels;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Channels;

/// <param name="Kind">One of the bureau's kinds that have an approver.</param>
/// <param name="Topic">Its title. Nothing of what will be said there, and nobody who comes.</param>
/// <param name="StartsAt">Time of day in Asia/Shanghai; left out where it is not fixed.</param>
/// <param name="ChannelId">The venue of the register; left out for another place.</param>
public sealed record RequestActivityRequest(
    Guid UnitId, string? Kind, string? Topic, DateOnly PlannedOn, string? Venue, Guid ResponsiblePostId, TimeOnly? StartsAt = null, Guid? ChannelId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Text("/kind", Kind, 50),
        .. Check.Text("/topic", Topic, 100),
        .. Check.Given<DateOnly>("/plannedOn", PlannedOn),
        .. Check.Text("/venue", Venue, 100),
        .. Check.Given<Guid>("/responsiblePostId", ResponsiblePostId),
    ];
}

public sealed record VenueIsUnknown()
    : Refusal("venue-is-unknown", "This channel is not in the register. Choose one that is, or name the place only.");

public static class RequestActivityEndpoint
{
    /// <summary>Asks for the approval of an activity before it takes place.</summary>
    [WolverinePost("/api/v1/activities"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(RequestActivityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                if (await Parties.Against(tenant, request.UnitId, request.ResponsiblePostId) is { } unknown)
                {
                    return unknown;
                }

                if (request.ChannelId is { } channel && (await tenant.KnownChannels([channel])).Count == 0)
                {
                    return new VenueIsUnknown { Errors = [new("/channelId", "unknown", "Choose a channel of the register.")] };
                }

                var policy = (await work.Open<ActivityPolicy>(ActivityPolicy.IdFor(work.Tenant), cancellation)).State ?? ActivityPolicy.Default(work.Tenant);
                var stream = work.New<Activity>(Guid.CreateVersion7());
                var plan = new ActivityPlan(
                    request.UnitId, request.Kind!.Trim(), request.Topic!.Trim(), request.PlannedOn, request.StartsAt, request.Venue!.Trim(), request.ChannelId,
                    request.ResponsiblePostId);
                return desk.Conclude(stream, RequestActivityDecider.Decide(new(stream.Id, plan), stream.State, policy, work.By), $"/api/v1/activities/{stream.Id}");
            },
            cancellation);
}

/// <param name="Conditions">Under which it may take place, in short.</param>
/// <param name="Reason">Why it may not; needed for a refusal.</param>
/// <param name="ValidUntil">Last day on which it may take place; left out for what the bureau has set.</param>
public sealed record DecideActivityRequest(bool? Approves, string? Conditions = null, string? Reason = null, DateOnly? ValidUntil = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/approves", Approves is null ? null : 1),
        .. Check.Text("/conditions", Conditions, 200, required: false),
        .. Check.Text("/reason", Reason, 200, required: false),
    ];
}

public sealed record ApproverPostIsHeldByAnother()
    : Refusal("approver-post-is-held-by-another", "Another post decides on activities of this kind. Whoever holds that post decides.");

public static class DecideActivityEndpoint
{
    /// <summary>Approves an activity or refuses it, by whoever holds the post that decides.</summary>
    [WolverinePost("/api/v1/activities/{activityId}/decision"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid activityId, DecideActivityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Activity>(activityId, cancellation);
                if (stream.State is not { } activity)
                {
                    return new Outcome.Unknown();
                }

                if (desk.Actor.PersonId is not { } person || !(await tenant.PostsOf(person, work.By.Today)).Contains(activity.Request.ApproverPostId))
                {
                    return new ApproverPostIsHeldByAnother();
                }

                var command = new DecideActivity(request.Approves!.Value, Texts.Blank(request.Conditions), Texts.Blank(request.Reason), request.ValidUntil);
                return desk.Conclude(stream, DecideActivityDecider.Decide(command, activity, work.By));
            },
            cancellation);
}

public sealed record CancelActivityRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 200);
}

public static class CancelActivityEndpoint
{
    /// <summary>Calls an activity off.</summary>
    [WolverinePost("/api/v1/activities/{activityId}/cancellation"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid activityId, CancelActivityRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Activity>(activityId, cancellation);
                return stream.State is not { } activity ? new Outcome.Unknown()
                    : await desk.Actor.MayIn(Ability.DutyRecord, activity.Request.Plan.UnitId, tenant)
                        ? desk.Conclude(stream, CancelActivityDecider.Decide(new(request.Reason!.Trim()), activity, work.By))
                    : new Outcome.Outside();
            },
            cancellation);
}

/// <param name="EvidenceIds">The approval record and what shows that it took place; nothing of what was said.</param>
public sealed record HoldActivityRequest(
    DateOnly HeldOn,
    Guid? DutyUnitId = null,
    IReadOnlyList<Guid>? OccurrenceIds = null,
    IReadOnlyList<string>? ConductObligationIds = null,
    IReadOnlyList<Guid>? EvidenceIds = null) : IChecked, IServing
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<DateOnly>("/heldOn", HeldOn), .. ServedDuties.Errors(this)];
}

public static class HoldActivityEndpoint
{
    /// <summary>Records that an approved activity took place, and offers it for duties.</summary>
    [WolverinePost("/api/v1/activities/{activityId}/holding"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid activityId, HoldActivityRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Activity>(activityId, cancellation);
                if (stream.State is not { } activity)
                {
                    return new Outcome.Unknown();
                }

                var plan = activity.Request.Plan;
                if (!await desk.Actor.MayIn(Ability.DutyRecord, plan.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var act = ServedDuties.Act(request);
                var outcome = desk.Conclude(stream, HoldActivityDecider.Decide(new(request.HeldOn, request.EvidenceIds ?? [], act), activity, work.By));
                return outcome is not Outcome.Done || stream.Version == stream.Found
                    ? outcome
                    : await ServedDuties.Record(
                        work, tenant, library, desk.Actor, request, activityId, act, plan.UnitId, ActKind.Other, $"{plan.Kind}：{plan.Topic}", request.HeldOn, cancellation) ?? outcome;
            },
            cancellation);
}
