using System.Diagnostics;
using System.Runtime.CompilerServices;
using Platform.Projections.Database;

namespace Platform.Projections.Audit;

/// <summary>Verifies the trails of several tenants, as many at once as the machine has processors, and tells of them in their order.</summary>
public static class LiveTrails
{
    public static async IAsyncEnumerable<(TrailReport Report, TimeSpan Took)> Verify(
        WorkerConnections worker, IEnumerable<string> tenants, CheckpointKeys keys, DateOnly today, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var running = new Queue<Task<(TrailReport, TimeSpan)>>();
        foreach (var tenant in tenants)
        {
            if (running.Count == Environment.ProcessorCount)
            {
                yield return await running.Dequeue();
            }

            running.Enqueue(Task.Run(() => VerifyOne(worker, tenant, keys, today, cancellation), cancellation));
        }

        while (running.TryDequeue(out var next))
        {
            yield return await next;
        }
    }

    private static async Task<(TrailReport Report, TimeSpan Took)> VerifyOne(
        WorkerConnections worker, string tenant, CheckpointKeys keys, DateOnly today, CancellationToken cancellation)
    {
        var begun = Stopwatch.GetTimestamp();
        var report = await new LiveTrail(worker, tenant).Verify(keys, today, cancellation);
        return (report, Stopwatch.GetElapsedTime(begun));
    }
}
