using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

public sealed record BureauRoundStepRequest : IChecked
{
    public IEnumerable<FieldError> Errors() => [];
}

public sealed record AssessBureauRequest(IReadOnlyList<Mark>? Marks, string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Count("/marks", Marks, 0, 60),
        .. (Marks ?? []).Index().SelectMany(each => Check.Text($"/marks/{each.Index}/words", each.Item.Words, 500, required: false)),
        .. Check.Text("/words", Words, 2000),
    ];
}

public static class AssessBureauEndpoint
{
    /// <summary>Marks what no figure says of a bureau.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/assessment"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, string memberId, AssessBureauRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BureauRound, BureauRoundEvent>(
            bureauRoundId, (round, by) => AppraiseBureauDecider.Decide(new AssessBureau(memberId, request.Marks ?? [], request.Words!.Trim()), round, by), cancellation);
}

public sealed record BureauWordsRequest(string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/words", Words, 2000);
}

public static class SettleBureauEndpoint
{
    /// <summary>Settles the result of a bureau as it is computed; never by whoever assessed it.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/bureaus/{memberId}/settlement"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, string memberId, BureauWordsRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BureauRound, BureauRoundEvent>(
            bureauRoundId, (round, by) => AppraiseBureauDecider.Decide(new SettleBureau(memberId, request.Words!.Trim()), round, by), cancellation);
}

public static class CloseBureauRoundEndpoint
{
    /// <summary>Closes the year once every result is final.</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/closing"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bureauRoundId, BureauRoundStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BureauRound, BureauRoundEvent>(bureauRoundId, (round, by) => AppraiseBureauDecider.Decide(new CloseBureauRound(), round, by), cancellation);
}
