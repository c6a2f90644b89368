using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="Description">What happened, in the unit's own words; never a person's words or views.</param>
public sealed record RecordTriggerRequest(string? ObligationId, DateOnly OccurredOn, string? Description) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/obligationId", ObligationId, 20),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Text("/description", Description, 200),
    ];
}

public sealed record DutyIsNotTriggeredByEvents(string ObligationId)
    : Refusal("duty-is-not-triggered-by-events", $"{ObligationId} is not a duty of this unit that an event makes due.");

public static class RecordTriggerEndpoint
{
    /// <summary>Records that something happened that makes a duty due, and answers the duty that it started.</summary>
    [WolverinePost("/api/v1/ledgers/{unitId}/{year}/triggers"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(
        Guid unitId, int year, RecordTriggerRequest request, CommandDesk desk, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                await using var tenant = await connections.Open(work.Tenant, cancellation);
                var stream = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, unitId, year), cancellation);
                if (stream.State is not { } plan)
                {
                    return new Outcome.Unknown();
                }

                if (!await desk.Actor.MayIn(Ability.DutyRecord, unitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var duties = await UnitDuties.Of(tenant, library, unitId, year, request.OccurredOn);
                if (duties?.EventDuties.Where(duty => duty.Duty.ObligationId == request.ObligationId).Take(1).ToList() is not [var found])
                {
                    return new DutyIsNotTriggeredByEvents(request.ObligationId!)
                    {
                        Errors = [new("/obligationId", "not-an-event-duty", "Choose one of the event duties of this unit's ledger.")],
                    };
                }

                var obligation = found.Scheme.Rules.Find(found.Duty.ObligationId)!;
                var triggerId = DeterministicId.From("trigger", plan.Id.ToString(), request.OccurredOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture), request.Description!.Trim());
                var derived = EventOccurrence.From(obligation, found.Scheme.Settings, request.OccurredOn, triggerId, found.Duty.PostId);
                var command = new AddOccurrence(Planning.Of(derived, found.Scheme), request.OccurredOn, request.Description.Trim());
                return CommandDesk.Apply(stream, AddOccurrenceDecider.Decide(command, plan, work.By))
                    ?? new Outcome.Done(new Recorded(derived.Id, 0), Location: $"/api/v1/occurrences/{derived.Id}");
            },
            cancellation);
}
