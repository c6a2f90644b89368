using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Projections.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

public sealed record WithdrawRoundRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class WithdrawRoundEndpoint
{
    /// <summary>Withdraws a round that is not held after all, as long as none of its results was announced.</summary>
    [WolverinePost("/api/v1/appraisal-rounds/{roundId}/withdrawal"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid roundId, WithdrawRoundRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AppraisalRound>(roundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var told = (await work.Connection.Appraisals(true, null, work.By.Today, roundId)).Where(ToldResults.Has).Select(row => row.Id);
                return desk.Conclude(stream, WithdrawRoundDecider.Decide(new(request.Reason!.Trim(), [.. told]), round, work.By));
            },
            cancellation);
}

internal static class ToldResults
{
    /// <summary>Whether the subject was told a result that stands.</summary>
    public static bool Has(AppraisalRow row) => row.State is "announced" or "objected" or "final";
}
