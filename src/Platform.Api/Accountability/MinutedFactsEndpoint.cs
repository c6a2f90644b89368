using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Meetings;
using Platform.Projections;
using Platform.Projections.Accountability;
using Platform.Projections.Meetings;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="MeetingId">A meeting that the investigator may read.</param>
/// <param name="Item">Which item of its agenda, counted from 1.</param>
public sealed record MinutedFactsRequest(Guid MeetingId, int Item) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/meetingId", MeetingId),
        .. Item < 1 ? [new FieldError("/item", "out-of-range", "Count the items of the agenda from 1.")] : Array.Empty<FieldError>(),
    ];
}

public static class MinutedFactsEndpoint
{
    /// <summary>
    /// What the minutes of a decision and the post registers of that day say of the subjects and of everybody who was there; records
    /// nothing. What they do not say stays unknown.
    /// </summary>
    [WolverinePost("/api/v1/cases/{caseId}/minuted-facts"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<AttributionFacts>(200)]
    public static Task<IResult> Post(Guid caseId, MinutedFactsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Preview(async work =>
        {
            var tenant = work.Connection;
            if ((await work.Open<AccountabilityCase>(caseId, cancellation)).State is not { } file || !CaseDesk.Sees(file, work.By))
            {
                return new Outcome.Unknown();
            }

            if (await tenant.Meetings(desk.Actor.Units(Ability.EvidenceRead), null, null, null, request.MeetingId, 1) is not [var meeting]
                || await tenant.Act(meeting.Id) is not { } act)
            {
                return new CaseEntryIsFaulty { Errors = [new("/meetingId", "unknown", "Choose a meeting that you may read.")] };
            }

            var held = await tenant.Proceedings(meeting.Id) is { } text ? JsonSerializer.Deserialize<Proceedings>(text, Json.Options) : null;
            if (held?.Agenda.ElementAtOrDefault(request.Item - 1) is not { Decision: { } decision } item)
            {
                return new CaseEntryIsFaulty { Errors = [new("/item", "nothing-decided", "Choose an item on which the minutes have a decision.")] };
            }

            IReadOnlyList<Guid> absent = [.. held.Absent.Select(each => each.PostId)];
            var posts = await tenant.PostsOnDay(
                [
                    .. file.Subjects.Select(each => each.Subject.PostId).OfType<Guid>(), .. act.PresentPostIds, .. decision.Stances.Select(each => each.PostId),
                    .. decision.DeciderPostId is { } decider ? [decider] : Array.Empty<Guid>(),
                ],
                act.OccurredOn);
            return new Outcome.Done(MinutedFacts.Of(
                new(act.PresentPostIds, absent, decision, $"会议记录：{act.Title}（{act.OccurredOn:yyyy-MM-dd}），议题{request.Item}“{item.Title}”"),
                [.. posts.Select(post => new MinutedPost(post.PostId, post.PersonId, post.TitleZh, post.UnitId != act.UnitId ? Known.Unknown : post.IsHead ? Known.Yes : Known.No))]));
        });
}
