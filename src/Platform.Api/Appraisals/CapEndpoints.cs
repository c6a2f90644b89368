using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <param name="RuleCode">The cap of the round's terms; may be left out for a falsification.</param>
/// <param name="Facts">What happened, in writing.</param>
/// <param name="CaseId">The accountability case whose decision it is. Somebody who knows it names it; it is not looked up.</param>
public sealed record RecordCapRequest(CapKind? Kind, string? Facts, DateOnly OccurredOn, string? RuleCode = null, Guid? CaseId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Kind is null ? [new FieldError("/kind", "required", "Say falsification, accountability or veto.")] : Array.Empty<FieldError>(),
        .. Check.Text("/facts", Facts, 2000),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Text("/ruleCode", RuleCode, 40, required: false),
    ];
}

public static class RecordCapEndpoint
{
    /// <summary>Records what limits the result, or has a consequence by the rules, with its facts (row H13 of the matrix).</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/caps"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, RecordCapRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.DecideByOfficeOrAssessor(
            appraisalId,
            (_, appraisal, round, by) => Task.FromResult(RecordCapDecider.Decide(
                new(Guid.CreateVersion7(), request.Kind!.Value, string.IsNullOrWhiteSpace(request.RuleCode) ? null : request.RuleCode.Trim(), request.Facts!.Trim(), request.OccurredOn, request.CaseId),
                appraisal, round, by)),
            cancellation);
}

public sealed record LiftCapRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 1000);
}

public static class LiftCapEndpoint
{
    /// <summary>Says with a reason that what was recorded does not hold. The record stays; it does not count any more.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/caps/{capId}/lifting"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, Guid capId, LiftCapRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.DecideByOfficeOrAssessor(
            appraisalId, (_, appraisal, round, by) => Task.FromResult(LiftCapDecider.Decide(new(capId, request.Reason!.Trim()), appraisal, round, by)), cancellation);
}

/// <param name="Measure">A measure that the rules name for it.</param>
/// <param name="CaseId">The accountability case that was opened for it.</param>
public sealed record CarryOutConsequenceRequest(string? Measure, DateOnly On, string? Words, Guid? CaseId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/measure", Measure, 80), .. Check.Given<DateOnly>("/on", On), .. Check.Text("/words", Words, 1000)];
}

public static class CarryOutConsequenceEndpoint
{
    /// <summary>Records that a measure which the rules name for falsification was carried out.</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/caps/{capId}/consequences"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid appraisalId, Guid capId, CarryOutConsequenceRequest request, AppraisalDesk desk, CancellationToken cancellation) =>
        desk.DecideByOfficeOrAssessor(
            appraisalId,
            (_, appraisal, _, by) => Task.FromResult(CarryOutConsequenceDecider.Decide(new(capId, request.Measure!, request.On, request.Words!.Trim(), request.CaseId), appraisal, by)),
            cancellation);
}
