using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record AskForReviewRequest(Guid Subject, string? Grounds) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/subject", Subject), .. Check.Text("/grounds", Grounds, 4000)];
}

public static class AskForReviewEndpoint
{
    /// <summary>A subject asks another body to look at the decision again.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/review-requests"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, AskForReviewRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => AskForReviewDecider.Decide(new(request.Subject, request.Grounds!), file, by), cancellation);
}

public static class AcceptDecisionEndpoint
{
    /// <summary>A subject says that it asks for no review.</summary>
    [WolverinePost("/api/v1/cases/{caseId}/acceptances"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, SubjectRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(caseId, (file, by) => AcceptDecisionDecider.Decide(new(request.Subject), file, by), cancellation);
}

/// <param name="Changed">What holds instead, where the decision is changed.</param>
public sealed record DecideReviewRequest(Guid Subject, ReviewOutcome Outcome, string? Reasons, SubjectDecisionRequest? Changed = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/subject", Subject);
}

public static class DecideReviewEndpoint
{
    [WolverinePost("/api/v1/cases/{caseId}/reviews"), Requires(Ability.CaseReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid caseId, DecideReviewRequest request, CaseDesk cases, CancellationToken cancellation) =>
        cases.Decide(
            caseId, CaseCapacity.Reviewer, file => file.Handlers.ReviewerId,
            (file, by, rules, stands) => DecideReviewDecider.Decide(
                new(
                    request.Subject, request.Outcome, request.Changed?.ToDecision() is { } changed ? changed with { Subject = request.Subject } : null, request.Reasons ?? "",
                    rules, stands),
                file, by),
            cancellation);
}
