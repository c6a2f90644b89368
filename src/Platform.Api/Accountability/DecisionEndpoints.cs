using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability;

/// <param name="Reasons">With measures also why this severity.</param>
public sealed record SubjectDecisionRequest(
    Guid Subject, DecisionOutcome Outcome, string? Reasons, string? Severity = null, IReadOnlyList<string>? Measures = null, string? ExternalBasis = null,
    string? ToleranceGround = null, DateOnly? EffectUntil = null)
{
    internal SubjectDecision ToDecision() => new(
        Subject, Outcome, Measures is { Count: > 0 } || Outcome == DecisionOutcome.Measures ? new(Blank(Severity), Measures ?? [], Blank(ExternalBasis)) : null,
        Reasons?.Trim() ?? string.Empty, Blank(ToleranceGround), EffectUntil);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed record ProposeMeasuresRequest(IReadOnlyList<SubjectDecisionRequest>? Proposals) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Count("/proposals", Proposals, 1, 20);
}

public static class ProposeMeasuresEndpoint
{
    /// <summary>What the investigator proposes of every subject.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/measure-proposals"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ProposeMeasuresRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(
            caseId,
            (file, by, rules) => ProposeMeasuresDecider.Decide(new([.. request.Proposals!.Select(each => each.ToDecision())], rules), file, by),
            cancellation);
}

public sealed record DecideCaseRequest(IReadOnlyList<SubjectDecisionRequest>? Decisions) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Count("/decisions", Decisions, 1, 20);
}

public static class DecideCaseEndpoint
{
    /// <summary>Decides, with reasons for each subject, and freezes the hash of the file.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/decision"), Requires(Ability.CaseDecide)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, DecideCaseRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(
            caseId,
            (file, by, rules, managed, stands) => DecideCaseDecider.Decide(new([.. request.Decisions!.Select(each => each.ToDecision())], rules, managed, stands), file, by),
            cancellation);
}

/// <param name="ReviewUntil">Last day on which the subject may ask for a review.</param>
public sealed record ServeDecisionRequest(Guid Subject, DateOnly ReviewUntil) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/subject", Subject), .. Check.Given<DateOnly>("/reviewUntil", ReviewUntil)];
}

public static class ServeDecisionEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/decision-services"), Requires(Ability.CaseHandle)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, ServeDecisionRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Serve(caseId, request.Subject, "decision", (file, by) => ServeDecisionDecider.Decide(new(request.Subject, request.ReviewUntil), file, by), cancellation);
}
