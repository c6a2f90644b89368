using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <param name="Criteria">The numbers of the criteria objected to; left out for the result as a whole.</param>
public sealed record ObjectionRequest(string? Words, IReadOnlyList<int>? Criteria = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/words", Words, 4000), .. Check.Count("/criteria", Criteria, 0, 60)];
}

public static class ObjectToAppraisalEndpoint
{
    /// <summary>The subject objects to the announced result, within the days that the round sets.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/objection"), Requires(Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, ObjectionRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(
            appraisalId, (appraisal, round, by) => ObjectToAppraisalDecider.Decide(new([.. (request.Criteria ?? []).Distinct().Order()], request.Words!.Trim()), appraisal, round, by), cancellation);
}

public sealed record ObjectionDecisionRequest(bool? Upheld, string? Reasons) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Upheld is null ? [new FieldError("/upheld", "required", "Say whether it is upheld.")] : Array.Empty<FieldError>(), .. Check.Text("/reasons", Reasons, 4000)];
}

public static class DecideObjectionEndpoint
{
    /// <summary>Decides the objection with reasons. Upholding it opens the appraisal again.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/objection-decision"), Requires(Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, ObjectionDecisionRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(appraisalId, (appraisal, _, by) => DecideObjectionDecider.Decide(new(request.Upheld!.Value, request.Reasons!.Trim()), appraisal, by), cancellation);
}
