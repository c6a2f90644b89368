using Platform.Projections.Audit;

namespace Platform.Api.Audit;

/// <summary>Chains what is recorded, about a second behind, and signs what is due. Every node asks; one at a time does it.</summary>
public sealed partial class ChainWorker(ChainClerk clerk, ILogger<ChainWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int PausesBetweenSigning = 600;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pauses = 0; !stoppingToken.IsCancellationRequested; pauses++)
        {
            try
            {
                while (await clerk.ChainNext(stoppingToken) is > 0)
                {
                }

                if (pauses % PausesBetweenSigning == 0)
                {
                    await clerk.SignWhatIsDue(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The trail is not interrupted by one fault: what was not chained is still there the next time.
                ChainingFailed(fault);
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit trail could not be chained and will be tried again.")]
    private partial void ChainingFailed(Exception fault);
}
