using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Inspections;
using Platform.Domain.Meetings;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Inspections;

public sealed record ItemResultRequest(int Number, ItemOutcome? Outcome, string? Remark = null);

/// <param name="EvidenceIds">Papers that were looked at, or the unit's self-check report.</param>
public sealed record CheckUnitRequest(
    Guid UnitId, string? Method, DateOnly CheckedOn, IReadOnlyList<ItemResultRequest>? Results = null, IReadOnlyList<Guid>? EvidenceIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<Guid>("/unitId", UnitId),
        .. Check.Text("/method", Method, 60),
        .. Check.Given<DateOnly>("/checkedOn", CheckedOn),
        .. Check.Count("/results", Results, 0, 100),
        .. (Results ?? []).Index().SelectMany(each => Check.Text($"/results/{each.Index}/remark", each.Item.Remark, 500, required: false)),
        .. (Results ?? []).Index().Where(each => each.Item.Outcome is null)
            .Select(each => new FieldError($"/results/{each.Index}/outcome", "required", "Say met, not-met or not-applicable.")),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 50),
    ];
}

public static class CheckUnitEndpoint
{
    /// <summary>Records what a unit showed by one method. A self-check is recorded by whoever records for the unit, too (matrix H6).</summary>
    [WolverinePost("/api/v1/inspections/{inspectionId}/checks"), Requires(Ability.InspectionConduct, Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid inspectionId, CheckUnitRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Inspection>(inspectionId, cancellation);
                if (stream.State is not { } inspection)
                {
                    return new Outcome.Unknown();
                }

                if (!desk.Actor.May(Ability.InspectionConduct)
                    && !(request.Method == Inspection.SelfCheck && await desk.Actor.MayIn(Ability.DutyRecord, request.UnitId, tenant)))
                {
                    return new Outcome.Outside();
                }

                var (evidence, missing) = await OfferedEvidence.Find(work, request.EvidenceIds ?? [], inspectionId, cancellation);
                if (missing is not null)
                {
                    return missing;
                }

                var command = new CheckUnit(
                    request.UnitId, request.Method!, request.CheckedOn,
                    [.. (request.Results ?? []).Select(each => new ItemResult(each.Number, each.Outcome!.Value, Blank(each.Remark)))],
                    [.. evidence.Select(item => item.EvidenceId)]);
                return desk.Conclude(stream, CheckUnitDecider.Decide(command, inspection, work.By));
            },
            cancellation);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <param name="OccurrenceIds">Duties of the ledger that ask for this inspection; it is recorded as an act that serves them.</param>
/// <param name="EvidenceIds">The inspection report.</param>
public sealed record ConcludeInspectionRequest(
    DateOnly ConcludedOn, string? Summary, IReadOnlyList<Guid>? OccurrenceIds = null, IReadOnlyList<Guid>? EvidenceIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<DateOnly>("/concludedOn", ConcludedOn),
        .. Check.Text("/summary", Summary, 4000),
        .. Check.Count("/occurrenceIds", OccurrenceIds, 0, 100),
        .. Check.Count("/evidenceIds", EvidenceIds, 0, 50),
    ];
}

public static class ConcludeInspectionEndpoint
{
    /// <summary>Concludes an inspection, and hands in the duties that it fulfills, in one transaction.</summary>
    [WolverinePost("/api/v1/inspections/{inspectionId}/conclusion"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid inspectionId, ConcludeInspectionRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Inspection>(inspectionId, cancellation);
                if (stream.State is not { } inspection)
                {
                    return new Outcome.Unknown();
                }

                Guid? actId = request.OccurrenceIds is { Count: > 0 } ? DeterministicId.From("inspection-act", inspectionId.ToString()) : null;
                var outcome = desk.Conclude(stream, ConcludeInspectionDecider.Decide(new(request.ConcludedOn, request.Summary!.Trim(), actId), inspection, work.By));
                if (outcome is not Outcome.Done || actId is not { } id || inspection.Conclusion is not null)
                {
                    return outcome;
                }

                var act = new HoldAct(
                    id, inspection.Plan.Inspector.UnitId!.Value, ActKind.Inspection, inspection.Plan.Title, request.ConcludedOn, [], [], [], [.. request.OccurrenceIds!.Distinct()], null);
                return await ServingAct.Record(work, tenant, desk.Actor, act, request.EvidenceIds ?? [], submit: true, cancellation) ?? outcome;
            },
            cancellation);
}

/// <param name="UnitIds">Units that are told the result.</param>
/// <param name="ReportedTo">Superiors and bodies outside to whom it is reported, by name.</param>
public sealed record CirculateInspectionRequest(IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<string>? ReportedTo = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. (UnitIds?.Count ?? 0) + (ReportedTo?.Count ?? 0) == 0 ? [new FieldError("/unitIds", "required", "Name the units that are told, or to whom it is reported.")] : Array.Empty<FieldError>(),
        .. Check.Count("/unitIds", UnitIds, 0, 5000),
        .. Check.Count("/reportedTo", ReportedTo, 0, 50),
        .. (ReportedTo ?? []).Index().SelectMany(each => Check.Text($"/reportedTo/{each.Index}", each.Item, 100)),
    ];
}

public static class CirculateInspectionEndpoint
{
    /// <summary>Tells units the result and reports it to superiors (matrix H11).</summary>
    [WolverinePost("/api/v1/inspections/{inspectionId}/circulation"), Requires(Ability.InspectionConduct)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid inspectionId, CirculateInspectionRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Inspection>(inspectionId, cancellation);
                if (stream.State is not { } inspection)
                {
                    return new Outcome.Unknown();
                }

                var known = (await tenant.Units([.. request.UnitIds ?? []])).Select(unit => unit.Id).ToHashSet();
                FieldError[] unknown =
                    [.. (request.UnitIds ?? []).Index().Where(each => !known.Contains(each.Item)).Select(each => new FieldError($"/unitIds/{each.Index}", "unknown", "Choose a unit that exists."))];
                return unknown.Length > 0
                    ? new InspectedUnitIsUnknown { Errors = unknown }
                    : desk.Conclude(
                        stream, CirculateInspectionDecider.Decide(new(request.UnitIds ?? [], [.. (request.ReportedTo ?? []).Select(name => name.Trim())]), inspection, work.By));
            },
            cancellation);
}
