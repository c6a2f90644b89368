using System.Security.Cryptography;

namespace Platform.Api.Time;

/// <summary>When a node does what it does hourly.</summary>
/// <param name="First">
/// How long after its start it begins, at the earliest. Nobody waits for any of it, and a start is to be quick: comparing a thousand
/// programs with what is recorded of them takes seconds.
/// </param>
public sealed record HourlyPace(TimeProvider Time, TimeSpan First)
{
    public static TimeSpan Every { get; } = TimeSpan.FromHours(1);

    // Nodes that were started together are not to come together each hour.
    public TimeSpan Wait() => First + TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(Math.Max(1, (int)First.TotalMilliseconds)));
}

/// <summary>
/// What every node does soon after its start and then hourly, and what is safe to do again: a fault is told, and the next hour tries
/// anew. A node that never lives for an hour does it too.
/// </summary>
public abstract class HourlyWork(HourlyPace pace) : BackgroundService
{
    protected TimeProvider Time => pace.Time;

    protected abstract Task DoOnce(CancellationToken cancellation);

    protected abstract void Tell(Exception fault);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(pace.Wait(), Time, stoppingToken);
            using var timer = new PeriodicTimer(HourlyPace.Every, Time);
            do
            {
                await DoOrTell(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task DoOrTell(CancellationToken cancellation)
    {
        try
        {
            await DoOnce(cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Tell(fault);
        }
    }
}
