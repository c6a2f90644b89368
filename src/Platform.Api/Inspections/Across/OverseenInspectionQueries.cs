using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Inspections;
using Wolverine.Http;

namespace Platform.Api.Inspections.Across;

public static class ListOverseenInspectionsEndpoint
{
    /// <summary>Inspections of bureaus, the latest first.</summary>
    [WolverineGet("/api/v1/oversight/inspections"), Requires(Ability.InspectionOversee)]
    public static async Task<Items<OverseenInspectionSummary>> Get(ReadDesk desk, int? year, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.OverseenInspections(year));
    }
}

/// <param name="Drawn">Whether the draw took it.</param>
public sealed record InspectedBureau(string BureauId, string NameZh, string NameEn, bool Drawn, bool Told);

public sealed record BureauCheckView(string BureauId, string Method, DateOnly CheckedOn, IReadOnlyList<ItemResult> Results, DateTimeOffset RecordedAt);

public sealed record OverseenInspectionAbilities(bool Check, bool Find, bool Conclude, bool Circulate);

/// <summary>An inspection of bureaus with its sample, its points, what each bureau showed and what was found.</summary>
public sealed record OverseenInspectionView : OverseenInspectionSummary
{
    public OverseenInspectionView(OverseenInspectionSummary summary)
        : base(summary)
    {
    }

    public required string Seed { get; init; }

    /// <summary>Whether drawing again with the seed gives the same bureaus.</summary>
    public required bool DrawIsReproduced { get; init; }

    public required IReadOnlyList<InspectedBureau> Bureaus { get; init; }

    public required IReadOnlyList<ChecklistItem> Checklist { get; init; }

    public required IReadOnlyList<BureauCheckView> Checks { get; init; }

    public required IReadOnlyList<OverseenFindingRow> Found { get; init; }

    public required DateOnly? ConcludedOn { get; init; }

    public required string? Summary { get; init; }

    public required DateOnly? CirculatedOn { get; init; }

    public required IReadOnlyList<string> ReportedTo { get; init; }

    public required OverseenInspectionAbilities Can { get; init; }
}

public static class GetOverseenInspectionEndpoint
{
    [WolverineGet("/api/v1/oversight/inspections/{overseenInspectionId}"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<OverseenInspectionView>(200)]
    public static async Task<IResult> Get(Guid overseenInspectionId, ReadDesk desk, WorkerConnections workers, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.OverseenInspections(inspectionId: overseenInspectionId, limit: 1) is not [var summary])
        {
            return Problem.Unknown();
        }

        var row = await tenant.Inspection(overseenInspectionId);
        Dictionary<Guid, MemberBureau> members;
        await using (var worker = await workers.Open(cancellation))
        {
            members = (await worker.Members(desk.Actor.TenantId)).ToDictionary(member => Tenant.IdFor(member.TenantId));
        }

        var running = row.ConcludedOn is null;
        context.Response.Headers.ETag = $"\"{summary.Version}\"";
        return Results.Json(
            new OverseenInspectionView(summary)
            {
                Seed = row.Seed,
                DrawIsReproduced = new UnitSample(row.PopulationIds, row.Seed, row.DrawnIds).IsReproduced(),
                // Whoever left since is no longer named; what was found there stays below.
                Bureaus =
                [
                    .. row.PopulationIds.Where(members.ContainsKey).Select(id => members[id]).OrderBy(member => member.TenantId, StringComparer.Ordinal)
                        .Select(member => new InspectedBureau(
                            member.TenantId, member.NameZh, member.NameEn, row.DrawnIds.Contains(Tenant.IdFor(member.TenantId)), row.CirculatedTo.Contains(Tenant.IdFor(member.TenantId)))),
                ],
                Checklist = JsonSerializer.Deserialize<IReadOnlyList<ChecklistItem>>(row.Checklist, Json.Options)!,
                Checks =
                [
                    .. (await tenant.Checks(overseenInspectionId)).Where(check => members.ContainsKey(check.UnitId)).Select(check => new BureauCheckView(
                        members[check.UnitId].TenantId, check.Method, check.CheckedOn, JsonSerializer.Deserialize<IReadOnlyList<ItemResult>>(check.Results, Json.Options)!, check.RecordedAt)),
                ],
                Found = await tenant.OverseenFindings(desk.Today, inspectionId: overseenInspectionId),
                ConcludedOn = row.ConcludedOn,
                Summary = row.Summary,
                CirculatedOn = row.CirculatedOn,
                ReportedTo = row.ReportedTo,
                Can = new(running, running, running, !running && row.CirculatedOn is null),
            },
            Json.Options);
    }
}

public static class ListOverseenFindingsEndpoint
{
    /// <summary>What the department found in bureaus, by the day on which each is due.</summary>
    [WolverineGet("/api/v1/oversight/findings"), Requires(Ability.InspectionOversee)]
    public static async Task<Items<OverseenFindingRow>> Get(ReadDesk desk, string? bureauId, bool? open, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.OverseenFindings(desk.Today, bureauId: bureauId, openOnly: open ?? false));
    }
}

public sealed record OverseenFindingAbilities(bool Verify, bool Reopen);

/// <summary>A finding of the department with how far it is put right, and by which documents; none of their content.</summary>
public sealed record OverseenFindingView : OverseenFindingRow
{
    public OverseenFindingView(OverseenFindingRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<EvidenceDescriptor> Evidence { get; init; }

    public required OverseenFindingAbilities Can { get; init; }
}

public static class GetOverseenFindingEndpoint
{
    [WolverineGet("/api/v1/oversight/findings/{overseenFindingId}"), Requires(Ability.InspectionOversee)]
    [ProducesResponseType<OverseenFindingView>(200)]
    public static async Task<IResult> Get(Guid overseenFindingId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.OverseenFindings(desk.Today, findingId: overseenFindingId, limit: 1) is not [var row])
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new OverseenFindingView(row)
            {
                Evidence = JsonSerializer.Deserialize<IReadOnlyList<EvidenceDescriptor>>(row.EvidenceJson, Json.Options)!,
                Can = new(row.State == "rectified", row.State is "rectified" or "verified"),
            },
            Json.Options);
    }
}
