using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="Established">Whether the duty was failed.</param>
/// <param name="Thresholds">What the rules ask of the outcome, each with whether it is met and by what.</param>
public sealed record VerifyCaseRequest(bool Established, string? Words, IReadOnlyList<ThresholdFinding>? Thresholds = null);

public static class VerifyCaseEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/verification"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, VerifyCaseRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => VerifyCaseDecider.Decide(new(request.Established, request.Words ?? "", request.Thresholds ?? []), file, by), cancellation);
}

public sealed record AttributionRequest(AttributionFacts? Facts, IReadOnlyList<AttributedResponsibility>? Responsibilities = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Facts is null ? [new FieldError("/facts", "required", "State the facts.")] : Array.Empty<FieldError>(),
        .. Check.Count("/facts/participants", Facts?.Participants, 1, 100),
    ];
}

public sealed record AttributionPreview(IReadOnlyList<AttributionConclusion> Conclusions, bool RulesExist);

public static class PreviewAttributionEndpoint
{
    /// <summary>What the scheme's rules give on these facts; records nothing.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/attribution-preview"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<AttributionPreview>(200)]
    public static Task<IResult> Post(Guid caseId, AttributionRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Preview(
            caseId,
            (_, rules) => new AttributionPreview(AttributionRules.Conclude(rules.Rules, request.Facts!), AttributionRules.Has(rules.Rules)),
            cancellation);
}

public static class AttributeCaseEndpoint
{
    /// <summary>Says who answers for what; with a reason where it is not what the rules give.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/attribution"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, AttributionRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Run(
            caseId,
            async at =>
            {
                var (facts, unknown) = await CaseParticipants.Of(request.Facts!, at.File, at.Work);
                return unknown.Count > 0
                    ? new CaseEntryIsFaulty
                    {
                        Errors = [.. unknown.Select(place => new FieldError($"/facts/participants/{place}/key", "unknown", "Choose a post that stood on the day it happened."))],
                    }
                    : cases.Conclude(
                        at, AttributeCaseDecider.Decide(
                            new(facts, request.Responsibilities ?? [], (await cases.Rules(at.Work.Connection, at.File)).Rules), at.File, at.By));
            },
            cancellation);
}

/// <param name="StatementDueOn">Last day on which the subject may make its statement.</param>
public sealed record ServeNoticeRequest(Guid Subject, DateOnly StatementDueOn) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/subject", Subject), .. Check.Given<DateOnly>("/statementDueOn", StatementDueOn)];
}

public static class ServeNoticeEndpoint
{
    /// <summary>Tells a subject; from now on it sees the case.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/notices"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ServeNoticeRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Serve(caseId, request.Subject, "notice", (file, by) => ServeNoticeDecider.Decide(new(request.Subject, request.StatementDueOn), file, by), cancellation);
}

public sealed record SubjectRequest(Guid Subject) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/subject", Subject);
}

public static class OpenFileEndpoint
{
    /// <summary>Gives a subject its file to read.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/file-access"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, SubjectRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => OpenFileDecider.Decide(new(request.Subject), file, by), cancellation);
}
