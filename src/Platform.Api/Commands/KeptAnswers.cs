using Platform.Api.Time;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>Lets go of the answers kept for an Idempotency-Key when their time is over. Runs on every node; what one has removed the next does not find.</summary>
public sealed partial class KeptAnswers(WorkerConnections worker, PlatformClock clock, HourlyPace pace, ILogger<KeptAnswers> log) : HourlyWork(pace)
{
    public async Task<int> Prune(CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        return await IdempotencyStore.Prune(connection, clock.GetUtcNow());
    }

    protected override Task DoOnce(CancellationToken cancellation) => Prune(cancellation);

    protected override void Tell(Exception fault) => NotPruned(fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kept answers whose time is over could not be removed; tried again in an hour")]
    private partial void NotPruned(Exception fault);
}
