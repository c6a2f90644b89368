using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public sealed record NoteRequest(string? Note = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/note", Note, 1000, required: false);
}

public sealed record ReasonRequest(string? Reason) : IChecked
{
    public string Words => Reason!.Trim();

    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 1000);
}

public static class SubmitOccurrenceEndpoint
{
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/submission"), Requires(Ability.DutySubmit)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, NoteRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutySubmit, (occurrence, by) => SubmitOccurrenceDecider.Decide(new(request.Note), occurrence, by), cancellation);
}

public static class ConfirmOccurrenceEndpoint
{
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/confirmation"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, NoteRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Confirm(occurrenceId, request.Note, cancellation);
}

public static class ReturnOccurrenceEndpoint
{
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/return"), Requires(Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, ReasonRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutyReview, (occurrence, by) => ReturnOccurrenceDecider.Decide(new(request.Words), occurrence, by), cancellation);
}

public static class DeclareNoEventEndpoint
{
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/no-event-declaration"), Requires(Ability.DutySubmit)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, ReasonRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutySubmit, (occurrence, by) => DeclareNoEventDecider.Decide(new(request.Words), occurrence, by), cancellation);
}

public static class WaiveOccurrenceEndpoint
{
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/waiver"), Requires(Ability.DutyWaive)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, ReasonRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(occurrenceId, Ability.DutyWaive, (occurrence, by) => WaiveOccurrenceDecider.Decide(new(request.Words), occurrence, by), cancellation);
}
