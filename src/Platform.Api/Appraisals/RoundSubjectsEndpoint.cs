using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Organisation;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <param name="UnitId">A leading body, by its unit; left out when a post is named.</param>
/// <param name="PostId">A post, by whoever holds it today; left out when a body is named.</param>
/// <param name="RepresentativeId">Who speaks for the body.</param>
/// <param name="ReviewerId">Who decides an objection.</param>
public sealed record AppraisedSubjectRequest(
    Guid AssessorId, Guid SettlerId, Guid ReviewerId, Guid? UnitId = null, Guid? PostId = null, Guid? RepresentativeId = null);

public sealed record RoundSubjectsRequest(IReadOnlyList<AppraisedSubjectRequest>? Subjects) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/subjects", Subjects, 1, 2000),
        .. (Subjects ?? []).Index().Where(each => each.Item.UnitId is null == each.Item.PostId is null)
            .Select(each => new FieldError($"/subjects/{each.Index}", "one-of-two", "Give a unit for a leading body or a post for its holder, and not both.")),
    ];
}

public static class NameSubjectsEndpoint
{
    /// <summary>Names whom the round appraises, and who assesses, settles and decides objections, until it starts.</summary>
    [WolverinePut("/api/v1/appraisal-rounds/{roundId}/subjects"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(
        Guid roundId, RoundSubjectsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<AppraisalRound>(roundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var asked = request.Subjects!;
                var persons = await tenant.PersonNames(asked.SelectMany(each => new[] { each.AssessorId, each.SettlerId, each.ReviewerId, each.RepresentativeId ?? Guid.Empty }));
                var entries = new List<SubjectEntry>();
                foreach (var subject in asked)
                {
                    entries.Add(await Entry(work, tenant, subject, persons, cancellation));
                }

                return desk.Conclude(stream, NameSubjectsDecider.Decide(new(entries), round, work.By));
            },
            cancellation);

    private static async Task<SubjectEntry> Entry(
        CommandWork work, NpgsqlConnection tenant, AppraisedSubjectRequest asked, IReadOnlyDictionary<Guid, string> persons, CancellationToken cancellation)
    {
        var post = asked.PostId is { } postId ? (await work.Open<Post>(postId, cancellation)).State : null;
        post = post?.AbolishedOn <= work.By.Today ? null : post;
        var unit = await tenant.Unit(post?.UnitId ?? asked.UnitId ?? Guid.Empty);
        unit = unit?.DissolvedOn <= work.By.Today ? null : unit;
        var tenure = post?.HolderOn(work.By.Today);
        string[] unknown =
        [
            .. new[] { ("assessorId", asked.AssessorId), ("settlerId", asked.SettlerId), ("reviewerId", asked.ReviewerId) }
                .Where(each => !persons.ContainsKey(each.Item2)).Select(each => each.Item1),
        ];
        var handlers = new AppraisalHandlers(asked.AssessorId, asked.SettlerId, asked.ReviewerId);
        return asked.PostId is not null
            ? new(
                AppraisedKind.Post, unit?.Id ?? Guid.Empty, asked.PostId, tenure?.PersonId, tenure?.From, post is null || unit is null ? null : post.TitleZh, post?.TitleEn, handlers, unknown)
            : new(
                AppraisedKind.Body, asked.UnitId!.Value, null, asked.RepresentativeId is { } speaker && persons.ContainsKey(speaker) ? speaker : null, null, unit?.NameZh, unit?.NameEn,
                handlers, unknown);
    }
}
