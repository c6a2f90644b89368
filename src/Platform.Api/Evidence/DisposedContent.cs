using Platform.Api.Time;
using Platform.Projections.Database;
using Platform.Projections.Evidence;

namespace Platform.Api.Evidence;

/// <summary>
/// Removes the bytes of what was disposed of. Apart from the command: bytes cannot be taken back when a transaction fails,
/// and the same bytes may just have been handed in again. Soon after the start and then hourly, on every node; safe to repeat.
/// </summary>
public sealed partial class DisposedContent(FileStore files, OfficePreview previews, WorkerConnections worker, HourlyPace pace, ILogger<DisposedContent> logger) : HourlyWork(pace)
{
    /// <returns>How many contents are still waiting.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        var now = Time.GetUtcNow();
        var disposed = await connection.DisposedContent();
        foreach (var (tenant, sha256) in disposed)
        {
            previews.Forget(tenant, sha256);
        }

        return disposed.Count(content => !files.Remove(content.TenantId, content.Sha256, now));
    }

    protected override Task DoOnce(CancellationToken cancellation) => RemoveAsync(cancellation);

    protected override void Tell(Exception fault) => Failed(fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Content that was disposed of could not be removed; tried again in an hour.")]
    private partial void Failed(Exception fault);
}
