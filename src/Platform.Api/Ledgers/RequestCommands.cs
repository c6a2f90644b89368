using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="DueOn">The later due day that is asked for.</param>
public sealed record RequestExtensionRequest(DateOnly DueOn, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<DateOnly>("/dueOn", DueOn), .. Check.Text("/reason", Reason, 1000)];
}

public static class RequestExtensionEndpoint
{
    /// <summary>The owner asks for a later due day; until somebody else decides, nothing moves.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/extension-request"), Requires(Ability.DutySubmit)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, RequestExtensionRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(
            occurrenceId, Ability.DutySubmit, (occurrence, by) => RequestExtensionDecider.Decide(new(request.DueOn, request.Reason!.Trim()), occurrence, by), cancellation);
}

/// <param name="Reason">Needed to decline.</param>
public sealed record DecideExtensionRequest(bool? Granted, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/granted", Granted is null ? null : 1),
        .. Check.Text("/reason", Reason, 1000, required: false),
    ];
}

public static class DecideExtensionEndpoint
{
    /// <summary>Grants or declines a later due day. Whoever asked does not decide; the day before stays readable.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/extension-decision"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, DecideExtensionRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(
            occurrenceId, Ability.DutyReview, (occurrence, by) => DecideExtensionDecider.Decide(new(request.Granted!.Value, request.Reason?.Trim()), occurrence, by), cancellation);
}

public static class RequestWaiverEndpoint
{
    /// <summary>The owner asks that the duty be waived.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/waiver-request"), Requires(Ability.DutySubmit)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, ReasonRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutySubmit, (occurrence, by) => RequestWaiverDecider.Decide(new(request.Words), occurrence, by), cancellation);
}

public static class DeclineWaiverEndpoint
{
    /// <summary>Declines a request to waive the duty. Granting it is waiving it.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/waiver-declination"), Requires(Ability.DutyWaive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, ReasonRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutyWaive, (occurrence, by) => DeclineWaiverDecider.Decide(new(request.Words), occurrence, by), cancellation);
}
