using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="By">Null for programs, and for whoever is no longer kept.</param>
public sealed record EnteredView(DateTimeOffset At, string? By);

/// <param name="To">First day without it; null while it runs, so far as was known.</param>
/// <param name="BackDated">Entered after the day on which it began.</param>
public sealed record TenureView(
    Guid PersonId, string? Name, DateOnly From, DateOnly? To, bool Acting, bool BackDated, EnteredView Begun, EnteredView? Ended, string? Reason);

/// <param name="Day">The day that was asked about.</param>
/// <param name="KnownOn">Only what had been entered by the end of this day is counted; null for all that is known now.</param>
/// <param name="Holder">Who answers for the post on the day, so far as was known.</param>
public sealed record PostHistoryView(Guid Id, string TitleZh, string TitleEn, DateOnly Day, DateOnly? KnownOn, HolderView? Holder, IReadOnlyList<TenureView> Tenures);

public static class PostHistoryEndpoint
{
    /// <summary>Who held a post and when that was entered: what was true of a day, or what was known on one.</summary>
    [WolverineGet("/api/v1/posts/{postId}/history"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<PostHistoryView>(200)]
    public static async Task<IResult> Get(Guid postId, DateOnly? day, DateOnly? knownOn, ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var events = await session.Events.FetchStreamAsync(postId, token: cancellation);
        if (events.Select(e => e.Data).OfType<PostEstablished>().FirstOrDefault() is not { } post)
        {
            return Problem.Unknown();
        }

        var facts = events.Where(e => e.Data is PostEvent).Select(e => ((PostEvent)e.Data, new Entered(e.Timestamp.ToUniversalTime(), EventActor.PersonOf(e))));
        var history = PostHistory.Of(facts, knownOn is { } known ? PlatformClock.StartOf(known.AddDays(1)) : null);
        var asked = day ?? desk.Today;
        await using var tenant = await desk.Open(cancellation);
        var names = await tenant.PersonNames(history.Tenures.SelectMany(t => new[] { t.Tenure.PersonId, t.Begun.By, t.Ended?.By }).OfType<Guid>());
        var holder = history.HolderOn(asked);
        return Results.Json(
            new PostHistoryView(
                postId, post.TitleZh, post.TitleEn, asked, knownOn,
                holder is null ? null : new(holder.PersonId, names.GetValueOrDefault(holder.PersonId), holder.From, holder.Acting),
                [.. history.Tenures.Select(Tenure)]),
            Json.Options);

        TenureView Tenure(RecordedTenure tenure) => new(
            tenure.Tenure.PersonId, names.GetValueOrDefault(tenure.Tenure.PersonId), tenure.Tenure.From, tenure.Tenure.To, tenure.Tenure.Acting,
            PlatformClock.DayOf(tenure.Begun.At) > tenure.Tenure.From, Entered(tenure.Begun)!, Entered(tenure.Ended), tenure.Reason);

        EnteredView? Entered(Entered? entered) => entered is null ? null : new(entered.At, entered.By is { } person ? names.GetValueOrDefault(person) : null);
    }
}
