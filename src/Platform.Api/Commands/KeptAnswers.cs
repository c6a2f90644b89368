using Npgsql;
using Platform.Api.Time;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>Lets go of the answers kept for an Idempotency-Key when their time is over. Runs on every node; what one has removed the next does not find.</summary>
public sealed partial class KeptAnswers(WorkerConnections worker, PlatformClock clock, ILogger<KeptAnswers> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task<int> Prune(CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        return await IdempotencyStore.Prune(connection, clock.GetUtcNow());
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await Prune(stoppingToken);
                }
                catch (NpgsqlException fault)
                {
                    NotPruned(fault);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kept answers whose time is over could not be removed; tried again in an hour")]
    private partial void NotPruned(Exception fault);
}
