using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <param name="Words">The conclusion in words; points and grade are computed.</param>
public sealed record SettleAppraisalRequest(string? Words) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/words", Words, 4000);
}

public static class SettleAppraisalEndpoint
{
    /// <summary>Settles the result as it is computed; done by the person who is named for it.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/settlement"), Requires(Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, SettleAppraisalRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(appraisalId, (appraisal, round, by) => SettleAppraisalDecider.Decide(new(request.Words!.Trim()), appraisal, round, by), cancellation);
}

public static class AnnounceAppraisalEndpoint
{
    /// <summary>Tells the subject the settled result. The days for an objection run from here.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/announcement"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, AppraisalStepRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(appraisalId, (appraisal, round, by) => AnnounceAppraisalDecider.Decide(new(), appraisal, round, by), cancellation);
}

public sealed record ReplaceHandlerRequest(AppraisalCapacity? Capacity, Guid SuccessorId, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Capacity is null ? [new FieldError("/capacity", "required", "Say assessor, settler or reviewer.")] : Array.Empty<FieldError>(),
        .. Check.Given<Guid>("/successorId", SuccessorId),
        .. Check.Text("/reason", Reason, 500),
    ];
}

public static class ReplaceHandlerEndpoint
{
    /// <summary>Names another person who assesses, settles or decides objections, with the reason.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/handlers"), Requires(Ability.AppraisalManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid appraisalId, ReplaceHandlerRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.Decide(
            appraisalId,
            async (work, appraisal, round, by) =>
            {
                var tenant = work.Connection;
                return await tenant.Person(request.SuccessorId) is null
                    ? new RoundPartIsUnknown { Errors = [new("/successorId", "unknown", "Choose a person who is kept here.")] }
                    : ReplaceHandlerDecider.Decide(new(request.Capacity!.Value, request.SuccessorId, request.Reason!.Trim()), appraisal, round, by);
            },
            cancellation);
}
