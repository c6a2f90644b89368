using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Operations;

namespace Platform.Api.Database;

/// <summary>
/// On the node that runs the projections: writes down where one stopped, and does what operators asked for: tries a stopped
/// one again, and rebuilds beside what goes on.
/// </summary>
public sealed partial class ProjectionKeeper(IWorkerStore store, WorkerConnections connections, ILogger<ProjectionKeeper> logger)
{
    /// <summary>Hears of each shard that stops with a fault, until the daemon is disposed of.</summary>
    internal IDisposable Watch(IProjectionDaemon daemon) => daemon.Tracker.Subscribe(new Observer(state =>
    {
        if (state.Exception is { } fault && PageProjections.All.FirstOrDefault(projection => projection.Shard == state.ShardName) is { } projection)
        {
            _ = NoteFault(projection, fault);
        }
    }));

    /// <summary>Says which versions this build brings; a higher one is in use from now on, and its rows are asked for.</summary>
    internal async Task Introduce(CancellationToken cancellation)
    {
        await using var connection = await connections.Open(cancellation);
        foreach (var name in await connection.Introduce(PageProjections.All))
        {
            Risen(name);
        }
    }

    /// <summary>Whether the projections are this node's to run: they are those of the versions in use.</summary>
    internal async Task<bool> MayProject(CancellationToken cancellation)
    {
        await using var connection = await connections.Open(cancellation);
        return (await connection.OfAnotherVersion(PageProjections.All)).Count == 0;
    }

    /// <summary>Does what is waiting. A fault of one rebuild is its own, and is written down with it.</summary>
    /// <returns>
    /// True when the projections are to be begun anew as at a start of the node: one is to be tried again, or another version is in use.
    /// </returns>
    internal async Task<bool> Attend(CancellationToken cancellation)
    {
        await using var connection = await connections.Open(cancellation);
        // Read before the versions: a rebuild that was asked for with a new version is then never made by the former one.
        var rebuilds = await connection.WaitingRebuilds();
        if ((await connection.OfAnotherVersion(PageProjections.All)).Count > 0)
        {
            return true;
        }

        var resumed = await connection.WaitingToResume();
        foreach (var name in resumed)
        {
            await connection.Resumed(name);
            Resuming(name);
        }

        if (resumed.Count > 0)
        {
            return true;
        }

        foreach (var rebuild in rebuilds)
        {
            await Rebuild(rebuild, cancellation);
        }

        return false;
    }

    private async Task Rebuild(WaitingRebuild rebuild, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(cancellation);
        var tenants = rebuild.OfTenant is { } tenant ? [tenant] : await ProjectionRebuild.Tenants(connection, cancellation);
        await connection.RebuildBegins(rebuild.RebuildId, tenants.Count);
        string? wrong = null;
        try
        {
            var projection = PageProjections.Find(rebuild.Projection) ?? throw new InvalidOperationException($"There is no projection {rebuild.Projection}.");
            await ProjectionRebuild.Run(store, projection, tenants, done => Came(rebuild.RebuildId, done, cancellation), cancellation);
            Rebuilt(rebuild.Projection, tenants.Count);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            wrong = fault.Message;
            NotRebuilt(fault, rebuild.Projection);
        }

        await connection.RebuildEnds(rebuild.RebuildId, wrong);
    }

    private async Task Came(long id, int done, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(cancellation);
        await connection.RebuildCame(id, done);
    }

    private async Task NoteFault(PageProjection projection, Exception fault)
    {
        try
        {
            // The store hides a fault of the database behind one about progress, so that only what the fold itself met names its event.
            var met = Innermost<EventNotAppliedException>(fault);
            await using var connection = await connections.Open();
            await connection.Stopped(projection.Name, met?.Sequence ?? await connection.FirstWaiting(projection.Shard), met?.Message ?? $"Rows could not be written: {fault.Message}");
            Stands(projection.Name, fault);
        }
        catch (Npgsql.NpgsqlException lost)
        {
            Stands(projection.Name, lost);
        }
    }

    private static T? Innermost<T>(Exception fault)
        where T : Exception
    {
        for (var at = fault; at is not null; at = at.InnerException)
        {
            if (at is T found)
            {
                return found;
            }
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The projection {Projection} stands before an event that it could not apply. See the operations page.")]
    private partial void Stands(string projection, Exception fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "A new version of the projection {Projection} is in use. The rows of all tenants are made anew, one after another.")]
    private partial void Risen(string projection);

    [LoggerMessage(Level = LogLevel.Information, Message = "The projection {Projection} is tried again.")]
    private partial void Resuming(string projection);

    [LoggerMessage(Level = LogLevel.Information, Message = "The projection {Projection} was rebuilt for {Tenants} tenants.")]
    private partial void Rebuilt(string projection, int tenants);

    [LoggerMessage(Level = LogLevel.Error, Message = "The projection {Projection} could not be rebuilt.")]
    private partial void NotRebuilt(Exception fault, string projection);

    private sealed class Observer(Action<ShardState> seen) : IObserver<ShardState>
    {
        public void OnNext(ShardState value) => seen(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
