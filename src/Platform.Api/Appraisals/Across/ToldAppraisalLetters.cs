using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Domain.Dispatch;
using Platform.Projections.Directory;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

/// <summary>A letter about an appraisal that is not between the two tenants.</summary>
public sealed record AppraisalIsNotOfTheSender()
    : Refusal("appraisal-is-not-of-the-sender", "There is no appraisal between these two tenants that the letter could speak of.");

internal sealed class ToldResultOfYearReading : ILetterReading
{
    public string Kind => ToldResultOfYear.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var told = PostOffice.Read<ToldResultOfYear>(letter);
        var department = await work.Connection.Tenant(letter.From);
        var stream = await work.Open<ToldAppraisal>(told.RoundId, cancellation);
        return Taken.In(stream, ToldAppraisalDecider.Decide(told, letter.From, department?.NameZh ?? letter.From, stream.State));
    }
}

internal sealed class SentRulingReading : ILetterReading
{
    public string Kind => SentRuling.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var ruling = PostOffice.Read<SentRuling>(letter);
        var stream = await work.Open<ToldAppraisal>(ruling.RoundId, cancellation);
        return stream.State is { } told && told.Arrived.From == letter.From ? Taken.In(stream, ToldAppraisalDecider.Decide(ruling, told)) : new AppraisalIsNotOfTheSender();
    }
}

internal sealed class SentObjectionReading : ILetterReading
{
    public string Kind => SentObjection.Letter;

    public async Task<Refusal?> TakeIn(CommandWork work, Letter letter, CancellationToken cancellation)
    {
        var objection = PostOffice.Read<SentObjection>(letter);
        var stream = await work.Open<BureauRound>(objection.RoundId, cancellation);
        return stream.State is { } round
            ? Taken.In(stream, AppraiseBureauDecider.Decide(new TakeInObjection(letter.From, objection.Words, objection.On), round))
            : new AppraisalIsNotOfTheSender();
    }
}

public static class ObjectToYearEndpoint
{
    /// <summary>Objects, as a bureau, to the result that the oversight department told.</summary>
    [WolverinePost("/api/v1/told-appraisals/{toldAppraisalId}/objection"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid toldAppraisalId, BureauWordsRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<ToldAppraisal>(toldAppraisalId, cancellation);
                if (stream.State is not { } told)
                {
                    return new Outcome.Unknown();
                }

                var words = request.Words!.Trim();
                var outcome = desk.Conclude(stream, ToldAppraisalDecider.Decide(new ObjectToYear(words), told, work.By));
                return outcome is Outcome.Done && stream.Version > stream.Found
                    ? await post.Post(
                        work, told.Arrived.From, SentObjection.Letter, told.Id, told.Arrived.Result.Announcement, new SentObjection(told.Id, words, work.By.Today), cancellation) ?? outcome
                    : outcome;
            },
            cancellation);
}
