using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Channels;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Channels;

public static class ListProceduresEndpoint
{
    private const int Most = 500;

    /// <summary>Procedures within reach, the latest first.</summary>
    [WolverineGet("/api/v1/procedures"), Requires(Ability.LedgerRead)]
    public static async Task<Items<ProcedureRow>> Get(ReadDesk desk, Guid? unitId, string? name, string? state, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Procedures(desk.Actor.Units(Ability.LedgerRead), unitId: unitId, name: name, state: state, limit: Most));
    }
}

/// <summary>A step as it is to be taken, and what became of it.</summary>
/// <param name="On">Null while nothing is recorded.</param>
/// <param name="Ground">Why it was left out.</param>
public sealed record ProcedureStepView(int Number, string Name, DateOnly? On, string? Ground, IReadOnlyList<EvidenceSummary> Evidence, DateTimeOffset? RecordedAt);

public sealed record ProcedureAbilities(bool TakeStep, bool Decide, bool Discontinue);

public sealed record ProcedureView : ProcedureRow
{
    public ProcedureView(ProcedureRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<ProcedureStepView> Course { get; init; }

    public required IReadOnlyList<EvidenceSummary> Evidence { get; init; }

    public required ProcedureAbilities Can { get; init; }
}

public static class GetProcedureEndpoint
{
    [WolverineGet("/api/v1/procedures/{procedureId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<ProcedureView>(200)]
    public static async Task<IResult> Get(Guid procedureId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Procedures(desk.Actor.Units(Ability.LedgerRead), procedureId, limit: 1) is not [var row])
        {
            return Problem.Unknown();
        }

        var steps = (await tenant.ProcedureSteps(procedureId)).ToDictionary(step => step.Number);
        var evidence = await ShownEvidence.Of(desk.Actor, tenant, [.. row.EvidenceIds, .. steps.Values.SelectMany(step => step.EvidenceIds)]);
        var records = desk.Actor.May(Ability.DutyRecord) && await desk.Actor.MayIn(Ability.DutyRecord, row.UnitId, tenant);
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new ProcedureView(row)
            {
                Course =
                [
                    .. row.Steps.Index().Select(each => steps.GetValueOrDefault(each.Index + 1) is { } step
                        ? new ProcedureStepView(step.Number, each.Item, step.On, step.Ground, evidence(step.EvidenceIds), step.RecordedAt)
                        : new ProcedureStepView(each.Index + 1, each.Item, null, null, [], null)),
                ],
                Evidence = evidence(row.EvidenceIds),
                Can = new(records && row.State == "under-way", records && row.State == "to-be-decided", records && row.State is ("under-way" or "to-be-decided")),
            },
            Json.Options);
    }
}
