using Marten;
using Npgsql;
using Platform.Projections.Database;

namespace Platform.Api.Database;

/// <summary>
/// Runs the asynchronous projections on one node at a time. The others ask every second; the right goes with the connection
/// that holds it, so a killed node's projections move on at once (ADR 0002, ADR 0009).
/// </summary>
public sealed partial class ProjectionWorker(
    Lazy<IWorkerStore> store, Lazy<ProjectionKeeper> keeper, DatabaseAccess access, AppendSignal signal, ILogger<ProjectionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (introduced, stoodBack) = (false, false);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!introduced)
                {
                    await keeper.Value.Introduce(stoppingToken);
                    introduced = true;
                }

                if (!await keeper.Value.MayProject(stoppingToken))
                {
                    if (!stoodBack)
                    {
                        OfAnotherVersion();
                    }

                    stoodBack = true;
                }
                else if (await ProjectionLead.TryTake(access, stoppingToken) is { } lead)
                {
                    await using (lead)
                    {
                        await Project(lead, stoppingToken);
                    }
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
        using var daemon = await store.Value.BuildProjectionDaemonAsync(logger: logger);
        using var watched = keeper.Value.Watch(daemon);
        await daemon.StartAllAsync();
        signal.Leads = true;
        await lead.Listen(signal.Appended, stoppingToken);
        Leading();
        // Beside the watch and not in it: a rebuild may take minutes, and the right to run is watched every second.
        using var leading = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var attending = Attend(leading);
        try
        {
            while (!leading.IsCancellationRequested)
            {
                await lead.Watch(Pause, leading.Token);
            }
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // To be begun anew at once.
        }
        finally
        {
            signal.Leads = false;
            await leading.CancelAsync();
            await attending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await daemon.StopAllAsync();
        }
    }

    private async Task Attend(CancellationTokenSource leading)
    {
        while (!leading.IsCancellationRequested)
        {
            try
            {
                if (await keeper.Value.Attend(leading.Token))
                {
                    await leading.CancelAsync();
                }
            }
            catch (NpgsqlException fault)
            {
                NotAttended(fault);
            }

            await Task.Delay(Pause, leading.Token);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What operators asked of the projections could not be read, and is tried again.")]
    private partial void NotAttended(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Another version of the projections is in use. This node serves requests and leaves the projections to the nodes of that version.")]
    private partial void OfAnotherVersion();

    [LoggerMessage(Level = LogLevel.Information, Message = "This node runs the projections.")]
    private partial void Leading();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projections stopped on this node and will be tried again.")]
    private partial void LostLeadership(Exception fault);
}
