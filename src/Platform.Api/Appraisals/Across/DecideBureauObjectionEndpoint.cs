using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals.Across;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

public sealed record DecideBureauObjectionRequest(bool? Upheld, string? Reasons) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Upheld is null ? [new FieldError("/upheld", "required", "Say whether it is upheld.")] : Array.Empty<FieldError>(),
        .. Check.Text("/reasons", Reasons, 2000),
    ];
}

public static class DecideBureauObjectionEndpoint
{
    /// <summary>Decides the objection of a bureau with reasons; never by whoever settled the result. One that is upheld opens the result again.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/objection-decision"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid bureauRoundId, string memberId, DecideBureauObjectionRequest request, CommandDesk desk, PostOffice post, CancellationToken cancellation) =>
        desk.DecideAndTell<BureauRound, BureauRoundEvent>(
            bureauRoundId,
            (round, by) => AppraiseBureauDecider.Decide(new DecideBureauObjection(memberId, request.Upheld!.Value, request.Reasons!.Trim()), round, by),
            (work, stream, _) => post.Post(
                work, memberId, SentRuling.Letter, bureauRoundId, stream.Version, new SentRuling(bureauRoundId, request.Upheld!.Value, request.Reasons!.Trim(), work.By.Today), cancellation),
            cancellation);
}
