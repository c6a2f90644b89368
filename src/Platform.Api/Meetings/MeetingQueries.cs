using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Meetings;
using Platform.Projections;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Meetings;

public static class ListMeetingsEndpoint
{
    private const int Most = 500;

    /// <summary>Meetings and trainings that the reader may see, the latest first; corrected records are left out.</summary>
    [WolverineGet("/api/v1/meetings"), Requires(Ability.EvidenceRead)]
    public static async Task<Items<MeetingSummary>> Get(ReadDesk desk, Guid? unitId, int? year, string? nature, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Meetings(desk.Actor.Units(Ability.EvidenceRead), unitId, year, nature, null, Most));
    }
}

/// <param name="Record">What went on, and further resolutions.</param>
public sealed record MeetingAbilities(bool Record);

/// <summary>A meeting with everything that is recorded of it.</summary>
public sealed record MeetingView : MeetingSummary
{
    public MeetingView(MeetingSummary summary)
        : base(summary)
    {
    }

    public required ActView Act { get; init; }

    /// <summary>Null while only the record of the act is there.</summary>
    public required Proceedings? Proceedings { get; init; }

    /// <summary>Every post that is named, with who answered for it on the day.</summary>
    public required IReadOnlyList<SeatRow> Seats { get; init; }

    public required IReadOnlyList<ResolutionRow> Adopted { get; init; }

    public required MeetingAbilities Can { get; init; }
}

public static class GetMeetingEndpoint
{
    [WolverineGet("/api/v1/meetings/{actId}"), Requires(Ability.EvidenceRead)]
    [ProducesResponseType<MeetingView>(200)]
    public static async Task<IResult> Get(Guid actId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Meetings(desk.Actor.Units(Ability.EvidenceRead), null, null, null, actId, 1) is not [var summary])
        {
            return Problem.Unknown();
        }

        var act = (await ActView.Of([(await tenant.Act(actId))!], desk.Actor, tenant))[0];
        var proceedings = await tenant.Proceedings(actId) is { } text ? JsonSerializer.Deserialize<Proceedings>(text, Json.Options) : null;
        context.Response.Headers.ETag = $"\"{summary.Version}\"";
        return Results.Json(
            new MeetingView(summary)
            {
                Act = act,
                Proceedings = proceedings,
                Seats = await tenant.Seats([.. act.PresentPostIds, .. Named(proceedings)], act.OccurredOn),
                Adopted = await tenant.Resolutions(null, desk.Today, actId: actId),
                Can = new(act.SupersededBy is null && desk.Actor.May(Ability.DutyRecord) && await desk.Actor.MayIn(Ability.DutyRecord, act.UnitId, tenant)),
            },
            Json.Options);
    }

    private static IEnumerable<Guid> Named(Proceedings? held) => held is null ? [] :
    [
        .. new[] { held.ChairPostId, held.Study?.LeadPostId }.OfType<Guid>(),
        .. held.Absent.Select(each => each.PostId),
        .. held.SelfAccounts.Select(each => each.PostId),
        .. held.Agenda.Select(item => item.Decision).OfType<ItemDecision>()
            .SelectMany(decision => decision.Stances.Select(each => each.PostId).Concat(decision.DeciderPostId is { } alone ? [alone] : [])),
    ];
}

public static class ListResolutionsEndpoint
{
    private const int Most = 500;

    /// <summary>What meetings resolved, what is due first coming first: all within reach, those of a unit, or those of the reader's own posts.</summary>
    [WolverineGet("/api/v1/resolutions"), Requires(Ability.LedgerRead)]
    public static async Task<Items<ResolutionRow>> Get(ReadDesk desk, Guid? unitId, bool? mine, bool? open, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var posts = mine == true ? desk.Actor.PersonId is { } person ? await tenant.PostsOf(person, desk.Today) : [] : null;
        // What a person's own posts owe is theirs to see, wherever the posts are.
        var reach = posts is null ? desk.Actor.Units(Ability.LedgerRead) : null;
        return new(await tenant.Resolutions(reach, desk.Today, posts, unitId, openOnly: open ?? false, limit: Most));
    }
}
