using Marten;
using Medallion.Threading.Postgres;
using Platform.Projections.Database;

namespace Platform.Api.Database;

/// <summary>
/// Runs the asynchronous projections on one node at a time. The nodes wait for one advisory lock; it goes with the
/// connection that holds it, so a killed node's projections move on at once (ADR 0002).
/// </summary>
public sealed partial class ProjectionWorker(IWorkerStore store, DatabaseAccess access, ILogger<ProjectionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var leadership = new PostgresDistributedLock(
            new PostgresAdvisoryLockKey("platform-projections", allowHashing: true),
            access.Worker,
            options => options.KeepaliveCadence(TimeSpan.FromSeconds(5)).UseMultiplexing(false));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var held = await leadership.AcquireAsync(cancellationToken: stoppingToken);
                await LeadUntil(CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, held.HandleLostToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                LostLeadership(fault);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LeadUntil(CancellationTokenSource end)
    {
        using (end)
        {
            using var daemon = await store.BuildProjectionDaemonAsync(logger: logger);
            await daemon.StartAllAsync();
            Leading();
            await Task.Delay(Timeout.Infinite, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await daemon.StopAllAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "This node runs the projections.")]
    private partial void Leading();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projections stopped on this node and will be tried again.")]
    private partial void LostLeadership(Exception fault);
}
