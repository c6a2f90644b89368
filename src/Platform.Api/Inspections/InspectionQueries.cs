using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain.Access;
using Platform.Domain.Inspections;
using Platform.Projections;
using Platform.Projections.Evidence;
using Platform.Projections.Inspections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Inspections;

public static class ListInspectionsEndpoint
{
    private const int Most = 500;

    /// <summary>Inspections that look at a unit that the reader may see, the latest first.</summary>
    [WolverineGet("/api/v1/inspections"), Requires(Ability.LedgerRead)]
    public static async Task<Items<InspectionSummary>> Get(ReadDesk desk, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Inspections(desk.Actor.Units(Ability.LedgerRead), year, null, Most));
    }
}

/// <summary>What one unit showed by one method, point by point.</summary>
public sealed record CheckView(Guid UnitId, string Method, DateOnly CheckedOn, IReadOnlyList<ItemResult> Results, IReadOnlyList<EvidenceSummary> Evidence, DateTimeOffset RecordedAt);

/// <param name="Drawn">Whether the draw took it.</param>
/// <param name="SelfCheck">Whether the reader may hand in its self-check.</param>
public sealed record InspectedUnit(Guid UnitId, string UnitNameZh, bool Drawn, bool SelfCheck);

public sealed record InspectionAbilities(bool Check, bool Find, bool Conclude, bool Circulate);

/// <summary>An inspection with its sample, its points, what each unit showed and what was found, as far as the reader sees the units.</summary>
public sealed record InspectionView : InspectionSummary
{
    public InspectionView(InspectionSummary summary)
        : base(summary)
    {
    }

    /// <summary>The unit that inspects, or that receives whoever does.</summary>
    public required Guid? OrganiserUnitId { get; init; }

    public required string Seed { get; init; }

    /// <summary>Whether drawing again with the seed gives the same units.</summary>
    public required bool DrawIsReproduced { get; init; }

    public required IReadOnlyList<InspectedUnit> Units { get; init; }

    public required IReadOnlyList<ChecklistItem> Checklist { get; init; }

    public required IReadOnlyList<CheckView> Checks { get; init; }

    public required IReadOnlyList<FindingRow> Found { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public required DateOnly? ConcludedOn { get; init; }

    public required string? Summary { get; init; }

    public required Guid? ActId { get; init; }

    public required DateOnly? CirculatedOn { get; init; }

    public required IReadOnlyList<string> CirculatedToZh { get; init; }

    public required IReadOnlyList<string> ReportedTo { get; init; }

    public required InspectionAbilities Can { get; init; }
}

public static class GetInspectionEndpoint
{
    [WolverineGet("/api/v1/inspections/{inspectionId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<InspectionView>(200)]
    public static async Task<IResult> Get(Guid inspectionId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var reach = desk.Actor.Units(Ability.LedgerRead);
        if (await tenant.Inspections(reach, null, inspectionId, 1) is not [var summary])
        {
            return Problem.Unknown();
        }

        var row = await tenant.Inspection(inspectionId);
        var names = (await tenant.Units([.. row.PopulationIds, .. row.CirculatedTo])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        var running = row.ConcludedOn is null;
        var units = new List<InspectedUnit>();
        foreach (var unit in row.PopulationIds)
        {
            if (reach is null || await tenant.IsWithin(unit, reach))
            {
                var drawn = row.DrawnIds.Contains(unit);
                var selfChecks = running && drawn && summary.Methods.Contains(Inspection.SelfCheck) && desk.Actor.May(Ability.DutyRecord)
                    && await desk.Actor.MayIn(Ability.DutyRecord, unit, tenant);
                units.Add(new(unit, names.GetValueOrDefault(unit) ?? string.Empty, drawn, selfChecks));
            }
        }

        var seen = units.Select(unit => unit.UnitId).ToHashSet();
        var checks = (await tenant.Checks(inspectionId)).Where(check => seen.Contains(check.UnitId)).ToList();
        var evidence = desk.Actor.May(Ability.EvidenceRead)
            ? (await desk.Actor.Withholding(await tenant.Evidence(checks.SelectMany(check => check.EvidenceIds)), tenant)).ToDictionary(item => item.Id)
            : [];
        var conducts = desk.Actor.May(Ability.InspectionConduct);
        context.Response.Headers.ETag = $"\"{summary.Version}\"";
        return Results.Json(
            new InspectionView(summary)
            {
                OrganiserUnitId = row.InspectorUnitId,
                Seed = row.Seed,
                DrawIsReproduced = new UnitSample(row.PopulationIds, row.Seed, row.DrawnIds).IsReproduced(),
                Units = units,
                Checklist = JsonSerializer.Deserialize<IReadOnlyList<ChecklistItem>>(row.Checklist, Json.Options)!,
                Checks =
                [
                    .. checks.Select(check => new CheckView(
                        check.UnitId, check.Method, check.CheckedOn, JsonSerializer.Deserialize<IReadOnlyList<ItemResult>>(check.Results, Json.Options)!,
                        [.. check.EvidenceIds.Where(evidence.ContainsKey).Select(id => evidence[id])], check.RecordedAt)),
                ],
                Found = await tenant.Findings(reach, desk.Today, inspectionId: inspectionId),
                PlannedAt = row.PlannedAt,
                ConcludedOn = row.ConcludedOn,
                Summary = row.Summary,
                ActId = row.ActId,
                CirculatedOn = row.CirculatedOn,
                CirculatedToZh = [.. row.CirculatedTo.Where(names.ContainsKey).Select(unit => names[unit])],
                ReportedTo = row.ReportedTo,
                Can = new(conducts && running, conducts && running, conducts && running, conducts && !running && row.CirculatedOn is null),
            },
            Json.Options);
    }
}
