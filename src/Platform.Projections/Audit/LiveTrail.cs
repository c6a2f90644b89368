using System.Runtime.CompilerServices;
using Platform.Domain.Audit;
using Platform.Domain.Audit.Chain;
using Platform.Projections.Database;

namespace Platform.Projections.Audit;

/// <summary>A tenant's trail as it lies in the database.</summary>
public sealed class LiveTrail(WorkerConnections worker, string tenant)
{
    /// <summary>Compares everything that is chained, and the figures that are shown with what the events come to.</summary>
    public async Task<TrailReport> Verify(CheckpointKeys keys, DateOnly today, CancellationToken cancellation)
    {
        var figures = await worker.FiguresShown(tenant, today, cancellation);
        var (checkpoints, head) = await Ends(cancellation);
        var audit = new TrailAudit(tenant, head.Bound, checkpoints, keys, figures);
        await foreach (var step in Steps(long.MaxValue, contents: true, cancellation))
        {
            audit.Take(step);
        }

        return audit.End();
    }

    // Checkpoints first: one that is signed meanwhile must not look as if the chain behind it were cut.
    internal async Task<(IReadOnlyList<Checkpoint> Checkpoints, ChainHead Head)> Ends(CancellationToken cancellation)
    {
        await using var connection = await worker.OpenFor(tenant, cancellation);
        var checkpoints = await connection.Checkpoints(tenant, null, cancellation);
        return (checkpoints, await connection.ChainHead(tenant, cancellation));
    }

    internal Task<FiguresShown> Figures(DateOnly day, CancellationToken cancellation) => worker.FiguresShown(tenant, day, cancellation);

    internal async IAsyncEnumerable<TrailStep> Steps(long to, bool contents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var left = await worker.OpenFor(tenant, cancellation);
        await using var right = await worker.OpenFor(tenant, cancellation);
        await foreach (var step in TrailMerge.Of(left.TrailEvents(tenant, to, contents, cancellation), right.ChainLinks(tenant, cancellation), cancellation))
        {
            yield return step;
        }
    }
}
