using Dapper;
using Platform.Api.Access;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Operations;

/// <summary>Whether this node can serve: database, schema, and projections with their lag.</summary>
public sealed record Readiness(string Status, bool Database, bool Schema, IReadOnlyList<ProjectionHealth> Projections);

/// <param name="Behind">Events that the projection has not yet applied.</param>
/// <param name="SecondsSinceDaemonSeen">Age of the daemon's last sign of life; Marten's own checks stay green when no daemon runs.</param>
/// <param name="Running">The daemon lives, and this projection moves whenever there is something to apply.</param>
public sealed record ProjectionHealth(string Name, long Behind, double SecondsSinceDaemonSeen, bool Running)
{
    public const double DaemonIsSilentAfterSeconds = 15;

    /// <summary>A projection that met an event it cannot apply stops and leaves the daemon alive: it is behind and no longer moves.</summary>
    public const double ProjectionStandsAfterSeconds = 60;

    /// <param name="secondsNextWaits">How long ago the first event was recorded that it has not applied; null when there is none.</param>
    public static ProjectionHealth Of(string name, long sequence, double? secondsNextWaits, long highWater, double secondsSinceDaemonSeen)
    {
        var behind = Math.Max(0, highWater - sequence);
        var stands = behind > 0 && secondsNextWaits > ProjectionStandsAfterSeconds;
        return new(name, behind, Math.Round(secondsSinceDaemonSeen, 1), secondsSinceDaemonSeen < DaemonIsSilentAfterSeconds && !stands);
    }
}

public static class LiveEndpoint
{
    [WolverineGet("/health/live"), NotTenanted, OpenToAll("An orchestrator asks whether the process answers.")]
    public static object Get() => new { status = "live" };
}

public static class ReadyEndpoint
{
    [WolverineGet("/health/ready"), NotTenanted, OpenToAll("An orchestrator asks whether the node may be sent requests.")]
    public static async Task<IResult> Get(WorkerConnections worker, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await worker.Open(cancellation);
            var schema = await connection.ExecuteScalarAsync<bool>("select exists (select from platform.schema_version)");
            var progress = (await connection.QueryAsync<(string Name, long Sequence, double Age, double? NextWaits)>(
                """
                select name, last_seq_id, extract(epoch from now() - last_updated)::float8,
                    (select extract(epoch from now() - e.timestamp)::float8 from events.mt_events e where e.seq_id > p.last_seq_id order by e.seq_id limit 1)
                from events.mt_event_progression p
                -- The store keeps more there, such as a fence of infinite age while a hole in the sequence is looked at.
                where name = 'HighWaterMark' or name like '%:All'
                """)).ToList();
            var highWater = progress.SingleOrDefault(row => row.Name == "HighWaterMark");
            // A store without events has no high-water mark yet, and nothing to be behind with.
            var running = highWater.Name is null
                ? !await connection.ExecuteScalarAsync<bool>("select exists (select from events.mt_events)")
                : highWater.Age < ProjectionHealth.DaemonIsSilentAfterSeconds;
            var projections = progress.Where(row => row.Name != "HighWaterMark")
                .Select(row => ProjectionHealth.Of(row.Name, row.Sequence, row.NextWaits, highWater.Sequence, highWater.Age))
                .ToList();
            var ready = schema && running && projections.TrueForAll(projection => projection.Running);
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
