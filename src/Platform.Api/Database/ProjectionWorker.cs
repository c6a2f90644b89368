using Marten;
using Platform.Projections.Database;

namespace Platform.Api.Database;

/// <summary>
/// Runs the asynchronous projections on one node at a time. The others ask every second; the right goes with the connection
/// that holds it, so a killed node's projections move on at once (ADR 0002, ADR 0009).
/// </summary>
public sealed partial class ProjectionWorker(IWorkerStore store, DatabaseAccess access, ILogger<ProjectionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var lead = await ProjectionLead.TryTake(access, stoppingToken);
                if (lead is not null)
                {
                    await Project(lead, stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LostLeadership(fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Project(ProjectionLead lead, CancellationToken stoppingToken)
    {
        using var daemon = await store.BuildProjectionDaemonAsync(logger: logger);
        await daemon.StartAllAsync();
        Leading();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await lead.Watch(stoppingToken);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            await daemon.StopAllAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "This node runs the projections.")]
    private partial void Leading();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projections stopped on this node and will be tried again.")]
    private partial void LostLeadership(Exception fault);
}
