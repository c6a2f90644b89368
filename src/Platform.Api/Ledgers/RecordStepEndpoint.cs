using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="Step">One of the duty's own steps.</param>
/// <param name="OccurredAt">Time of day in Asia/Shanghai.</param>
/// <param name="Reason">Why the recorded time was wrong; only to correct it.</param>
public sealed record RecordStepRequest(string? Step, DateOnly OccurredOn, TimeOnly? OccurredAt, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/step", Step, 50),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. OccurredAt is null ? (FieldError[])[new("/occurredAt", "required", "Give a value.")] : [],
        .. Check.Text("/reason", Reason, 1000, required: false),
    ];
}

public static class RecordStepEndpoint
{
    /// <summary>Records when the unit took a step of a first-moment duty; with a reason, corrects it.</summary>
    [WolverinePost("/api/v1/occurrences/{occurrenceId}/steps"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid occurrenceId, RecordStepRequest request, OccurrenceDesk desk, CancellationToken cancellation) =>
        desk.Decide(
            occurrenceId,
            Ability.DutyRecord,
            (occurrence, by) => RecordStepDecider.Decide(
                new(request.Step!, request.OccurredOn, request.OccurredAt!.Value, string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim()), occurrence, by),
            cancellation);
}
