using System.Collections.Concurrent;
using System.Diagnostics;

namespace Platform.Benchmarks.Load;

/// <summary>Two ways to send load: as fast as answers come back (capacity), and on a fixed schedule (latency).</summary>
internal static class Loops
{
    /// <summary>Each of the clients sends its next one when the last was answered. A step answers null, or what went wrong.</summary>
    public static async Task<Sample> Closed(int clients, double seconds, Func<int, Task<string?>> step)
    {
        var latencies = new List<double>[clients];
        var faults = new ConcurrentDictionary<string, int>();
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var own = latencies[client] = [];
            while (Stopwatch.GetElapsedTime(begun).TotalSeconds < seconds)
            {
                var at = Stopwatch.GetTimestamp();
                if (await Try(() => step(client)) is { } fault)
                {
                    faults.AddOrUpdate(fault, 1, (_, count) => count + 1);
                }
                else
                {
                    own.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
                }
            }
        })));
        var all = latencies.SelectMany(own => own).Order().ToArray();
        return new(all.Length / Stopwatch.GetElapsedTime(begun).TotalSeconds, all, faults);
    }

    /// <summary>Sends at a rate whatever comes back. Latency counts from the scheduled moment, so that a stall is not left out.</summary>
    public static async Task<Sample> Open(double perSecond, double seconds, Func<int, Task<string?>> step)
    {
        var count = (int)(perSecond * seconds);
        var latencies = new ConcurrentBag<double>();
        var faults = new ConcurrentDictionary<string, int>();
        var sent = new List<Task>(count);
        var begun = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var due = begun + (long)(number / perSecond * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < due)
            {
                await Task.Delay(1);
            }

            var own = number;
            sent.Add(Task.Run(async () =>
            {
                if (await Try(() => step(own)) is { } fault)
                {
                    faults.AddOrUpdate(fault, 1, (_, several) => several + 1);
                }
                else
                {
                    latencies.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
                }
            }));
        }

        await Task.WhenAll(sent);
        return new(latencies.Count / Stopwatch.GetElapsedTime(begun).TotalSeconds, [.. latencies.Order()], faults);
    }

    private static async Task<string?> Try(Func<Task<string?>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception fault) when (fault is HttpRequestException or Npgsql.NpgsqlException or TaskCanceledException)
        {
            return fault.GetType().Name + ": " + fault.Message;
        }
    }
}
