using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Meetings;

namespace Platform.Api.Channels;

/// <summary>A record that may be offered for duties: it is recorded once and serves them all.</summary>
public interface IServing
{
    /// <summary>The unit in whose ledger the duties stand; left out for the unit of the record itself.</summary>
    Guid? DutyUnitId { get; }

    /// <summary>Dated duties that it fulfills; they are handed in for confirmation.</summary>
    IReadOnlyList<Guid>? OccurrenceIds { get; }

    /// <summary>Duties of ongoing conduct that it shows.</summary>
    IReadOnlyList<string>? ConductObligationIds { get; }

    IReadOnlyList<Guid>? EvidenceIds { get; }
}

internal static class ServedDuties
{
    public static IEnumerable<FieldError> Errors(IServing request) =>
    [
        .. Check.Count("/occurrenceIds", request.OccurrenceIds, 0, 100),
        .. Check.Count("/conductObligationIds", request.ConductObligationIds, 0, 50),
        .. Check.Count("/evidenceIds", request.EvidenceIds, 0, 50),
    ];

    /// <summary>The id of the act that a record is to be; null where it is offered for nothing.</summary>
    public static Guid? Act(IServing request) =>
        request.OccurrenceIds is { Count: > 0 } || request.ConductObligationIds is { Count: > 0 } ? Guid.CreateVersion7() : null;

    /// <summary>Takes the evidence and, where the record is offered for duties, records it as an act that serves them.</summary>
    /// <param name="recordId">The record, for evidence that serves no duty.</param>
    /// <returns>What stands against it; null when everything is taken.</returns>
    public static async Task<Outcome?> Record(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, Actor actor, IServing request, Guid recordId, Guid? actId, Guid unitId, ActKind kind, string title,
        DateOnly on, CancellationToken cancellation)
    {
        var evidence = request.EvidenceIds ?? [];
        if (actId is not { } id)
        {
            return (await OfferedEvidence.Find(work, evidence, recordId, cancellation)).Missing;
        }

        var dutyUnit = request.DutyUnitId ?? unitId;
        if (!await actor.MayIn(Ability.DutyRecord, dutyUnit, tenant))
        {
            return new Outcome.Outside();
        }

        var (conduct, foreign) = await ConductDuties.Find(tenant, library, dutyUnit, on, request.ConductObligationIds ?? []);
        if (foreign is not null)
        {
            return foreign;
        }

        var act = new HoldAct(id, dutyUnit, kind, title, on, [], [], [], [.. (request.OccurrenceIds ?? []).Distinct()], null) { Conduct = conduct };
        return await ServingAct.Record(work, tenant, actor, act, evidence, submit: true, cancellation);
    }
}
