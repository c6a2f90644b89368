using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain.Access;
using Platform.Projections.Evidence;
using Platform.Projections.Meetings;
using Wolverine.Http;

namespace Platform.Api.Meetings;

/// <summary>An act with the evidence it refers to.</summary>
public sealed record ActView(
    Guid Id,
    string Kind,
    string Title,
    DateOnly OccurredOn,
    DateTimeOffset RecordedAt,
    Guid UnitId,
    IReadOnlyList<string> Topics,
    IReadOnlyList<Guid> PresentPostIds,
    IReadOnlyList<EvidenceSummary> Evidence,
    IReadOnlyList<Guid> OccurrenceIds,
    Guid? SupersededBy,
    Guid? Supersedes,
    string? Reason,
    long Version)
{
    /// <summary>To whom a report was sent and copied, by the names that the rules give.</summary>
    public IReadOnlyList<string> SentTo { get; init; } = [];

    public IReadOnlyList<string> CopiedTo { get; init; } = [];

    /// <summary>Brought by an import of past years; judged by no duty.</summary>
    public required bool Imported { get; init; }

    /// <summary>For an imported act, the duty that it was done for.</summary>
    public required string? ObligationId { get; init; }

    /// <summary>Duties of ongoing conduct that it is filed under.</summary>
    public required IReadOnlyList<string> ConductObligationIds { get; init; }

    /// <summary>For an imported act, where its evidence lies.</summary>
    public required string? EvidenceNote { get; init; }

    internal static async Task<IReadOnlyList<ActView>> Of(IReadOnlyList<ActRow> acts, Actor reader, NpgsqlConnection tenant)
    {
        var evidence = (await reader.Withholding(await tenant.Evidence(acts.SelectMany(act => act.EvidenceIds)), tenant)).ToDictionary(item => item.Id);
        return
        [
            .. acts.Select(act => new ActView(
                act.Id, act.Kind, act.Title, act.OccurredOn, act.RecordedAt, act.UnitId, act.Topics, act.PresentPostIds,
                [.. act.EvidenceIds.Where(evidence.ContainsKey).Select(id => evidence[id])],
                act.OccurrenceIds, act.SupersededBy, act.Supersedes, act.Reason, act.Version)
            {
                SentTo = act.SentTo,
                CopiedTo = act.CopiedTo,
                Imported = act.Imported,
                ObligationId = act.ObligationId,
                ConductObligationIds = act.ConductObligationIds,
                EvidenceNote = act.EvidenceNote,
            }),
        ];
    }
}

public static class GetActEndpoint
{
    [WolverineGet("/api/v1/acts/{actId}"), Requires(Ability.EvidenceRead)]
    [ProducesResponseType<ActView>(200)]
    public static async Task<IResult> Get(Guid actId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return await tenant.Act(actId) is { } act && await desk.Actor.MayIn(Ability.EvidenceRead, act.UnitId, tenant)
            ? Results.Json((await ActView.Of([act], desk.Actor, tenant))[0], Projections.Json.Options)
            : Problem.Unknown();
    }
}

public static class ListActsEndpoint
{
    private const int Most = 500;

    [WolverineGet("/api/v1/acts"), Requires(Ability.EvidenceRead)]
    public static async Task<Items<ActView>> Get(ReadDesk desk, Guid? unitId, int? year, string? conduct, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await ActView.Of(await tenant.Acts(unitId, year, desk.Actor.Units(Ability.EvidenceRead), Most, conduct), desk.Actor, tenant));
    }
}
