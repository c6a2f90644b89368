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
            _ = NoteFault(projection, state.Sequence, fault);
        }
    }));

    /// <summary>Does what is waiting. A fault of one rebuild is its own, and is written down with it.</summary>
    internal async Task Attend(IProjectionDaemon daemon, CancellationToken cancellation)
    {
        await using var connection = await connections.Open(cancellation);
        foreach (var name in await connection.WaitingToResume())
        {
            await connection.Resumed(name);
            await daemon.StartAgentAsync($"{name}:All", cancellation);
            Resuming(name);
        }

        foreach (var rebuild in await connection.WaitingRebuilds())
        {
            await Rebuild(rebuild, cancellation);
        }
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

    private async Task NoteFault(PageProjection projection, long sequence, Exception fault)
    {
        try
        {
            var met = Innermost<EventNotAppliedException>(fault);
            await using var connection = await connections.Open();
            await connection.Stopped(projection.Name, met?.Sequence ?? sequence + 1, met?.Message ?? fault.Message);
            Stands(projection.Name, fault);
            if (Innermost<ProgressionProgressOutOfOrderException>(fault) is not null)
            {
                // No event is at fault: somebody else moved the progress, and from where it is now it goes on.
                await connection.AskToResume(projection.Name, "platform");
            }
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
