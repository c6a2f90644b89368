using System.Globalization;
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
/// <param name="OccurredAt">Time of day in Asia/Shanghai, where it is known; hours are then counted from it.</param>
/// <param name="PostIds">The posts for which it starts the duty, where posts owe it; all of them when absent.</param>
public sealed record RecordTriggerRequest(
    string? ObligationId, DateOnly OccurredOn, string? Description, TimeOnly? OccurredAt = null, IReadOnlyList<Guid>? PostIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/obligationId", ObligationId, 20),
        .. Check.Given<DateOnly>("/occurredOn", OccurredOn),
        .. Check.Text("/description", Description, 200),
        .. Check.Count("/postIds", PostIds, 0, 200),
    ];
}

public sealed record DutyIsNotTriggeredByEvents(string ObligationId)
    : Refusal("duty-is-not-triggered-by-events", $"{ObligationId} is not a duty of this unit that an event makes due.");

/// <param name="Id">The first of the duties that were started.</param>
/// <param name="OccurrenceIds">All of them: one for the unit, or one for each post that owes it.</param>
public sealed record StartedDuties(Guid Id, long Version, IReadOnlyList<Guid> OccurrenceIds);

public static class RecordTriggerEndpoint
{
    /// <summary>Records that something happened that makes a duty due, and answers what it started: a duty of the unit, or of each post that owes it.</summary>
    [WolverinePost("/api/v1/ledgers/{unitId}/{year}/triggers"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<StartedDuties>(201)]
    public static Task<IResult> Post(
        Guid unitId, int year, RecordTriggerRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, unitId, year), cancellation);
                if (stream.State is not { } plan)
                {
                    return new Outcome.Unknown();
                }

                if (!await desk.Actor.MayIn(Ability.DutyRecord, unitId, tenant))
                {
                    return new Outcome.Outside();
                }

                var owners = (await UnitDuties.Of(tenant, library, unitId, year, request.OccurredOn))?.EventDuties.Where(duty => duty.Duty.ObligationId == request.ObligationId).ToList() ?? [];
                if (owners is [])
                {
                    return new DutyIsNotTriggeredByEvents(request.ObligationId!)
                    {
                        Errors = [new("/obligationId", "not-an-event-duty", "Choose one of the event duties of this unit's ledger.")],
                    };
                }

                var asked = request.PostIds ?? [];
                var strangers = asked.Index().Where(pair => owners.All(owner => owner.Duty.PostId != pair.Item)).Select(pair => pair.Index).ToList();
                if (strangers.Count > 0)
                {
                    return new DutyIsNotTriggeredByEvents(request.ObligationId!)
                    {
                        Errors = [.. strangers.Select(index => new FieldError($"/postIds/{index}", "not-an-owner", "Choose a post of this unit that owes the duty."))],
                    };
                }

                return TriggeredDuties.Start(request, [.. owners.Where(owner => asked.Count == 0 || (owner.Duty.PostId is { } post && asked.Contains(post)))], stream, plan, work);
            },
            cancellation);
}

/// <summary>Starts the duties that something that happened makes due.</summary>
internal static class TriggeredDuties
{
    public static Outcome Start(
        RecordTriggerRequest request, IReadOnlyList<(EventDuty Duty, ReadScheme Scheme)> owners, OpenStream<YearPlan> stream, YearPlan plan, CommandWork work)
    {
        var description = request.Description!.Trim();
        var day = request.OccurredOn.ToString("O", CultureInfo.InvariantCulture);
        // Two things that happened on a day are told apart by their words, and by their time where it is known.
        var triggerId = request.OccurredAt is { } at
            ? DeterministicId.From("trigger", plan.Id.ToString(), day, description, at.ToString("O", CultureInfo.InvariantCulture))
            : DeterministicId.From("trigger", plan.Id.ToString(), day, description);
        var started = new List<Guid>();
        // A rule set may have been replaced in the year; the first that asks for the duty is the one in force.
        foreach (var (duty, scheme) in owners.DistinctBy(owner => owner.Duty.PostId))
        {
            var derived = EventOccurrence.From(
                scheme.Rules.Find(duty.ObligationId)!, scheme.Settings, request.OccurredOn, triggerId, duty.PostId, request.OccurredAt);
            var command = new AddOccurrence(Planning.Of(derived, scheme), request.OccurredOn, description, request.OccurredAt);
            if (CommandDesk.Apply(stream, AddOccurrenceDecider.Decide(command, plan, work.By)) is { } refused)
            {
                return refused;
            }

            started.Add(derived.Id);
        }

        return new Outcome.Done(new StartedDuties(started[0], 0, started), Location: $"/api/v1/occurrences/{started[0]}");
    }
}
