using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Operations;

/// <param name="Used">Bytes of the files of the caller's own tenant.</param>
/// <param name="Most">Bytes that it has room for; null where the operator set no limit.</param>
public sealed record StorageView(long Used, long? Most);

public static class StorageEndpoint
{
    /// <summary>How much room the files of the caller's own tenant take. Nothing of what is in them, and nothing of another tenant.</summary>
    [WolverineGet("/api/v1/operations/storage"), Requires(Ability.OperationsRead)]
    [ProducesResponseType<StorageView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, EvidenceQuotas quotas, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var room = await quotas.RoomOf(desk.Actor.TenantId, tenant);
        return Results.Json(new StorageView(room.Used, room.Most), Projections.Json.Options);
    }
}
