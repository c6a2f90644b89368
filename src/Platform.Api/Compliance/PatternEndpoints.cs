using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Database;
using Platform.Api.Oversight;
using Platform.Domain.Access;
using Platform.Projections.Compliance;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Compliance;

public static class PatternsEndpoint
{
    /// <summary>How soon acts are recorded, and how the year stands beside the same days of the year before.</summary>
    [WolverineGet("/api/v1/compliance/patterns"), Requires(Ability.ComplianceRead)]
    [ProducesResponseType<Patterns>(200)]
    public static async Task<IResult> Get(int? year, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        return await Answer(year, desk.Actor.Units(Ability.ComplianceRead), tenant, session, desk, cancellation);
    }

    internal static async Task<IResult> Answer(
        int? year, Guid[]? reach, NpgsqlConnection tenant, IQuerySession session, ReadDesk desk, CancellationToken cancellation)
    {
        if (desk.View is { } view && !await tenant.HasReached(view))
        {
            return AsOf.NotSettled();
        }

        var organisation = await PastOrganisation.At(session, desk.Looking, cancellation);
        return Results.Json(await tenant.Patterns(year ?? desk.Day.Year, organisation, reach, desk.Now), Projections.Json.Options);
    }
}

public static class MemberPatternsEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/patterns"), Requires(Ability.OversightRead)]
    [ProducesResponseType<Patterns>(200)]
    public static async Task<IResult> Get(
        string bureauId, int? year, string? asOf, string? knowledge, OversightDesk oversight, IWorkerStore store, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        return await PatternsEndpoint.Answer(year, null, bureau, session, oversight.Desk, cancellation);
    }
}
