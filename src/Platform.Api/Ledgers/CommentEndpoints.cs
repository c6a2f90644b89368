using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public sealed record EarlierWording(string Text, DateTimeOffset WrittenAt);

/// <param name="Text">The words as they read now.</param>
/// <param name="Earlier">How it read before each edit, the first wording first.</param>
public sealed record CommentView(
    Guid Id, string Text, string? AuthorName, DateTimeOffset MadeAt, DateTimeOffset? EditedAt, IReadOnlyList<EarlierWording> Earlier, bool CanEdit, long Version);

public static class ListCommentsEndpoint
{
    /// <summary>What was said about a duty, in the order in which it was said. An oversight department has no way to it.</summary>
    [WolverineGet("/api/v1/occurrences/{occurrenceId}/comments"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<Items<CommentView>>(200)]
    public static async Task<IResult> Get(Guid occurrenceId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.OwnerOf(occurrenceId) is not var (unitId, postId) || !await desk.Actor.MayRead(unitId, postId, tenant))
        {
            return Problem.Unknown();
        }

        var wordings = await tenant.Comments(occurrenceId);
        return Results.Json(
            new Items<CommentView>([.. wordings.GroupBy(row => row.CommentId).Select(rows => View([.. rows.OrderBy(row => row.Wording)], desk.Actor))]), Json.Options);
    }

    private static CommentView View(List<WordingRow> wordings, Actor actor)
    {
        var (first, last) = (wordings[0], wordings[^1]);
        return new(
            first.CommentId, last.Body, first.Name, first.WrittenAt, wordings.Count > 1 ? last.WrittenAt : null,
            [.. wordings.SkipLast(1).Select(row => new EarlierWording(row.Body, row.WrittenAt))], first.WrittenBy == actor.AccountId, wordings.Count);
    }
}

/// <param name="Text">About how the duty is handled; never a person's words or views.</param>
public sealed record CommentRequest(string? Text) : IChecked
{
    public string Words => Text!.Trim();

    public IEnumerable<FieldError> Errors() => Check.Text("/text", Text, 1000);
}

public static class MakeCommentEndpoint
{
    /// <summary>Says something about how a duty is handled. Whoever may read the duty may comment on it.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/comments"), Requires(Ability.DutySubmit, Ability.DutyReview, Ability.EvidenceRead)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(Guid occurrenceId, CommentRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.OwnerOf(occurrenceId) is not var (unitId, postId) || !await desk.Actor.MayRead(unitId, postId, tenant))
                {
                    return new Outcome.Unknown();
                }

                var id = Guid.CreateVersion7();
                var stream = work.New<Comment>(id);
                return desk.Conclude(
                    stream, MakeCommentDecider.Decide(new(id, occurrenceId, request.Words), stream.State, work.By), $"/api/v1/occurrences/{occurrenceId}/comments");
            },
            cancellation);
}

public static class EditCommentEndpoint
{
    /// <summary>Changes the words of one's own comment; the former words stay readable.</summary>
    [WolverinePut("/api/v1/comments/{commentId}"), Requires(Ability.DutySubmit, Ability.DutyReview, Ability.EvidenceRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(Guid commentId, CommentRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Comment>(commentId, cancellation);
                if (stream.State is not { } comment
                    || await tenant.OwnerOf(comment.OccurrenceId) is not var (unitId, postId)
                    || !await desk.Actor.MayRead(unitId, postId, tenant))
                {
                    return new Outcome.Unknown();
                }

                return desk.Conclude(stream, EditCommentDecider.Decide(new(request.Words), comment, work.By));
            },
            cancellation);
}
