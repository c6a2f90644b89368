using Npgsql;
using Platform.Projections.Database;

namespace Platform.Api.Database;

/// <summary>
/// On a node that does not run the projections: tells the one that does that something was committed, with one short
/// statement of its own for all that came within a while. Never inside a command's transaction, where the notice would
/// hold a lock of the whole database over the commit (ADR 0019).
/// </summary>
public sealed partial class AppendNotices(AppendSignal signal, WorkerConnections worker, ILogger<AppendNotices> logger) : BackgroundService
{
    internal const string Channel = "platform_appended";

    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.IsAppendedHere(stoppingToken);
                await using (var command = worker.Source.CreateCommand($"notify {Channel}"))
                {
                    await command.ExecuteNonQueryAsync(stoppingToken);
                }

                await Task.Delay(Together, stoppingToken);
            }
            catch (NpgsqlException fault)
            {
                NotTold(fault);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The node that runs the projections was not told of new events; it finds them by itself a little later.")]
    private partial void NotTold(Exception fault);
}
