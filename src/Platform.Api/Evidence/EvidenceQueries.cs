using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections.Evidence;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public static class ListEvidenceEndpoint
{
    private const int PageSize = 200;

    /// <summary>The documents of a unit, or of every unit that the caller may see; the last registered first.</summary>
    [WolverineGet("/api/v1/evidence"), Requires(Ability.EvidenceRead)]
    public static async Task<Items<EvidenceSummary>> Get(ReadDesk desk, Guid? unitId, string? cursor, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var offset = int.TryParse(cursor, out var given) ? Math.Max(0, given) : 0;
        var found = await tenant.EvidenceOf(unitId, desk.Actor.Units(Ability.EvidenceRead), PageSize + 1, offset);
        return found.Count <= PageSize
            ? new(found)
            : new([.. found.Take(PageSize)], (offset + PageSize).ToString(CultureInfo.InvariantCulture));
    }
}

public static class GetEvidenceEndpoint
{
    [WolverineGet("/api/v1/evidence/{evidenceId}"), Requires(Ability.EvidenceRead)]
    [ProducesResponseType<EvidenceSummary>(200)]
    public static async Task<IResult> Get(Guid evidenceId, HttpContext context, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Evidence(evidenceId) is not { } item || !await desk.Actor.MayIn(Ability.EvidenceRead, item.UnitId, tenant))
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{item.Version}\"";
        return Results.Json(item, Projections.Json.Options);
    }
}
