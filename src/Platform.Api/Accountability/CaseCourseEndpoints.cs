using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Projections.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record SkipStepRequest(CaseStep Step, string? Ground) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/ground", Ground, 4000);
}

public static class SkipStepEndpoint
{
    /// <summary>Leaves out the step at which the case stands, with its ground.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/skips"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, SkipStepRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => SkipStepDecider.Decide(new(request.Step, request.Ground!), file, by), cancellation);
}

public sealed record CaseReasonRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 4000);
}

public static class SuspendCaseEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/suspension"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, CaseReasonRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => SuspendCaseDecider.Decide(new(request.Reason!), file, by), cancellation);
}

public static class ResumeCaseEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/resumption"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => ResumeCaseDecider.Decide(new(), file, by), cancellation);
}

public static class WithdrawCaseEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/withdrawal"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, CaseReasonRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => WithdrawCaseDecider.Decide(new(request.Reason!), file, by), cancellation);
}

public sealed record RecuseHandlerRequest(CaseCapacity Capacity, Guid SuccessorId, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/successorId", SuccessorId), .. Check.Text("/reason", Reason, 4000)];
}

public static class RecuseHandlerEndpoint
{
    /// <summary>Puts somebody else in the place of a handler, by the handler or by whoever opened the case.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/recusals"), Requires(Ability.CaseHandle, Ability.CaseDecide, Ability.CaseReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, RecuseHandlerRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Run(
            caseId,
            async at =>
            {
                var tenant = at.Work.Connection;
                var stands = await tenant.StandsIn(request.SuccessorId, at.File.Handlers.BodyOf(request.Capacity), at.By.Today);
                var may = await tenant.MayTake(request.Capacity, request.SuccessorId);
                return cases.Conclude(at, RecuseHandlerDecider.Decide(new(request.Capacity, request.SuccessorId, request.Reason!, stands, may), at.File, at.By));
            },
            cancellation);
}
