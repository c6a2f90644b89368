namespace Platform.Api.Time;

/// <summary>
/// What every node does at its start and then hourly, and what is safe to do again: a fault is told, and the next hour tries anew.
/// </summary>
public abstract class HourlyWork(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected TimeProvider Time => time;

    protected abstract Task DoOnce(CancellationToken cancellation);

    protected abstract void Tell(Exception fault);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
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
