using Marten;
using Platform.Api.Database;
using Platform.Domain.Compliance;
using Platform.Projections.Compliance;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// Lets the figures reach a moment in the middle of a load: what an appraisal freezes must have been counted. A node that starts does not
/// run the projections yet; then the load runs them, and otherwise it waits for whoever does.
/// </summary>
public sealed class CountingAhead(IWorkerStore store, DatabaseAccess access, WorkerConnections workers, ProjectionKeeper keeper)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal async Task Until(Viewpoint view, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(Patience);
        await using var connection = await workers.Open(late.Token);
        if (await connection.HasReached(view))
        {
            return;
        }

        await keeper.Introduce(late.Token);
        await using var lead = await ProjectionLead.TryTake(access, late.Token);
        using var daemon = lead is null ? null : await store.BuildProjectionDaemonAsync();
        if (daemon is not null)
        {
            await daemon.StartAllAsync();
        }

        while (!await connection.HasReached(view))
        {
            await Task.Delay(Pause, late.Token);
        }

        if (daemon is not null)
        {
            await daemon.StopAllAsync();
        }
    }
}
