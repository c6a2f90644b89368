using Platform.Projections.Database;
using Platform.Projections.Evidence;

namespace Platform.Api.Evidence;

/// <summary>
/// Removes the bytes of what was disposed of. Apart from the command: bytes cannot be taken back when a transaction fails,
/// and the same bytes may just have been handed in again. At the start and then hourly, on every node; safe to repeat.
/// </summary>
public sealed partial class DisposedContent(FileStore files, OfficePreview previews, WorkerConnections worker, TimeProvider time, ILogger<DisposedContent> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <returns>How many contents are still waiting.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        var now = time.GetUtcNow();
        var disposed = await connection.DisposedContent();
        foreach (var (tenant, sha256) in disposed)
        {
            previews.Forget(tenant, sha256);
        }

        return disposed.Count(content => !files.Remove(content.TenantId, content.Sha256, now));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                await RemoveOnce(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task RemoveOnce(CancellationToken cancellation)
    {
        try
        {
            await RemoveAsync(cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Content that was disposed of could not be removed; tried again in an hour.")]
    private partial void Failed(Exception fault);
}
