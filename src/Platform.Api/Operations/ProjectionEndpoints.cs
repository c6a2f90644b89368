using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Operations;
using Wolverine.Http;

namespace Platform.Api.Operations;

/// <param name="Resume">It stands before an event, and the caller may have it tried again.</param>
/// <param name="Rebuild">The caller may have the rows of their own tenant made anew.</param>
public sealed record ProjectionCan(bool Resume, bool Rebuild);

/// <param name="Version">Which version of the projection writes the rows; it rises with a build that counts otherwise.</param>
/// <param name="Rebuild">The latest that was asked for; of another tenant it is not said which.</param>
public sealed record ProjectionView(
    string Name, int Version, long Sequence, long Behind, double LagSeconds, string State, ProjectionFault? Fault, RebuildProgress? Rebuild, ProjectionCan Can);

public sealed record ProjectionCommand;

public static class ListProjectionsEndpoint
{
    /// <summary>How far each projection is, where it stands, and how its latest rebuild goes.</summary>
    [WolverineGet("/api/v1/operations/projections"), Requires(Ability.OperationsRead)]
    [ProducesResponseType<Items<ProjectionView>>(200)]
    public static async Task<IResult> Get(ReadDesk desk, WorkerConnections worker, CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        var manages = desk.Actor.May(Ability.OperationsManage);
        return Results.Json(new Items<ProjectionView>([.. (await connection.Projections()).Select(row => View(row, desk.Actor, manages))]), Projections.Json.Options);
    }

    // Who asked for another tenant's rebuild, and which tenant that is, is nobody else's business; nor is what its event says.
    private static ProjectionView View(ProjectionStatus row, Actor actor, bool manages) => new(
        row.Name, row.Version, row.Sequence, row.Behind, row.LagSeconds, row.State,
        row.Fault is { } fault ? fault with { Message = "" } : null,
        row.Rebuild is { } rebuild && rebuild.OfTenant != actor.TenantId ? rebuild with { OfTenant = null, AskedBy = "", Fault = rebuild.Fault is null ? null : "" } : row.Rebuild,
        new(manages && row.Fault is not null, manages));
}

public static class ResumeProjectionEndpoint
{
    /// <summary>Has a projection that stands before an event try that event again. The node that runs the projections does it within a second or two.</summary>
    [WolverinePost("/api/v1/operations/projections/{name}/resumption"), Requires(Ability.OperationsManage)]
    [ProducesResponseType(202)]
    public static async Task<IResult> Post(string name, ProjectionCommand request, ReadDesk desk, WorkerConnections worker, CancellationToken cancellation)
    {
        if (PageProjections.Find(name) is null)
        {
            return Problem.Unknown();
        }

        await using var connection = await worker.Open(cancellation);
        return await connection.AskToResume(name, desk.Actor.AccountId) ? Results.StatusCode(202) : new ProjectionRuns().ToHttp();
    }
}

public static class RebuildProjectionEndpoint
{
    /// <summary>Has the rows of the caller's own tenant made anew from its events. Asked again while one is under way it is the same one.</summary>
    [WolverinePost("/api/v1/operations/projections/{name}/rebuilds"), Requires(Ability.OperationsManage)]
    [ProducesResponseType<RebuildAsked>(202)]
    public static async Task<IResult> Post(string name, ProjectionCommand request, ReadDesk desk, WorkerConnections worker, CancellationToken cancellation)
    {
        if (PageProjections.Find(name) is null)
        {
            return Problem.Unknown();
        }

        await using var connection = await worker.Open(cancellation);
        var id = await connection.AskToRebuild(name, desk.Actor.TenantId, desk.Actor.AccountId);
        return Results.Json(new RebuildAsked(id), Projections.Json.Options, statusCode: 202);
    }
}

public sealed record RebuildAsked(long Id);
