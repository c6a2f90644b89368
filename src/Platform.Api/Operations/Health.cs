using Dapper;
using Platform.Api.Access;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Operations;

/// <summary>Whether this node can serve: database, schema, and projections with their lag.</summary>
public sealed record Readiness(string Status, bool Database, bool Schema, IReadOnlyList<ProjectionHealth> Projections);

/// <param name="Behind">Events that the projection has not yet applied.</param>
/// <param name="SecondsSinceDaemonSeen">Age of the daemon's last sign of life; Marten's own checks stay green when no daemon runs.</param>
public sealed record ProjectionHealth(string Name, long Behind, double SecondsSinceDaemonSeen, bool Running);

public static class LiveEndpoint
{
    [WolverineGet("/health/live"), NotTenanted, OpenToAll("An orchestrator asks whether the process answers.")]
    public static object Get() => new { status = "live" };
}

public static class ReadyEndpoint
{
    private const double DaemonIsSilentAfterSeconds = 15;

    [WolverineGet("/health/ready"), NotTenanted, OpenToAll("An orchestrator asks whether the node may be sent requests.")]
    public static async Task<IResult> Get(WorkerConnections worker, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await worker.Open(cancellation);
            var schema = await connection.ExecuteScalarAsync<bool>("select exists (select from platform.schema_version)");
            var progress = (await connection.QueryAsync<(string Name, long Sequence, double Age)>(
                "select name, last_seq_id, extract(epoch from now() - last_updated)::float8 from events.mt_event_progression")).ToList();
            var highWater = progress.SingleOrDefault(row => row.Name == "HighWaterMark");
            // A store without events has no high-water mark yet, and nothing to be behind with.
            var running = highWater.Name is null
                ? !await connection.ExecuteScalarAsync<bool>("select exists (select from events.mt_events)")
                : highWater.Age < DaemonIsSilentAfterSeconds;
            var projections = progress.Where(row => row.Name.EndsWith(":All", StringComparison.Ordinal))
                .Select(row => new ProjectionHealth(row.Name, Math.Max(0, highWater.Sequence - row.Sequence), Math.Round(highWater.Age, 1), running))
                .ToList();
            var ready = schema && running;
            return Results.Json(new Readiness(ready ? "ready" : "not-ready", true, schema, projections), statusCode: ready ? 200 : 503);
        }
        catch (Npgsql.PostgresException fault) when (fault.SqlState is "42P01" or "3F000" or "42501")
        {
            // The database answers; the tables or the rights on them are not there.
            return Results.Json(new Readiness("not-ready", true, false, []), statusCode: 503);
        }
        catch (Npgsql.NpgsqlException)
        {
            return Results.Json(new Readiness("not-ready", false, false, []), statusCode: 503);
        }
    }
}
