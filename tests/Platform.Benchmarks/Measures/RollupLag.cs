using System.Text;
using Npgsql;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Nodes;

namespace Platform.Benchmarks.Measures;

/// <summary>From the beginning of a command's transaction to the district's figure, at a steady rate over many bureaus.</summary>
internal static class RollupLag
{
    private const int PerSecond = 200;

    public static async Task Run(Bench bench)
    {
        var (node, tokens) = await bench.Warm.Of(bench.Large);
        await using var source = NpgsqlDataSource.Create(bench.Large);
        var seconds = Math.Min(bench.Options.Quick ? 6 : 30, tokens.Length * bench.Duties.Count / (double)PerSecond - 3);
        var next = 0;
        Task<string?> Waive(int _)
        {
            var number = Interlocked.Increment(ref next) - 1;
            var body = new StringContent("""{"reason":"本期不适用, 已经说明"}""", Encoding.UTF8, "application/json");
            return node.Post($"/api/v1/occurrences/{bench.Duties[number / tokens.Length]}/waiver", body, tokens[number % tokens.Length], Guid.NewGuid().ToString());
        }

        await Loops.Open(PerSecond, 2, Waive);
        var from = await LastEvent(source);
        using var stop = new CancellationTokenSource();
        var watched = Task.Run(() => Watch(source, stop.Token));
        var sample = await Loops.Open(PerSecond, seconds, Waive);
        var last = await LastEvent(source);
        await Until(source, last);
        await stop.CancelAsync();
        var lags = await Lags(source, from, last, await watched);
        bench.Results.Ratio("rollup.visible_p99_ms", lags.P99);
        bench.Results.Figure("rollup.visible_p50_ms", lags.P50);
        bench.Results.Figure("rollup.visible_max_ms", lags.At(1));
        bench.Results.Figure("rollup.commands_per_s", sample.PerSecond);
        bench.Results.Figure("rollup.command_p99_ms", sample.P99);
        bench.Results.Note("rollup", sample.Faults);
        await Capacity(bench);
    }

    // The same commands by the same clients with the wake-up and without: only how often the projections run differs.
    private static async Task Capacity(Bench bench)
    {
        var bureaus = bench.Options.SmallBureaus;
        var twin = await bench.Clone(bureaus, bureaus);
        await bench.AddClients(twin, bureaus);
        var ways = new List<(Func<int, Task<string?>> Step, List<Sample> Runs)>();
        foreach (var warm in new[] { await bench.Warm.Of(bench.Small), await bench.Warm.Of(twin, ("Projections__WakeUp", "false")) })
        {
            ways.Add((client => CommandPath.Comment(warm.Node, warm.Offices[client % bureaus], bench.Duties), []));
        }

        for (var round = 0; round < bench.Options.Rounds; round++)
        {
            foreach (var way in round % 2 == 0 ? ways : Enumerable.Reverse(ways))
            {
                way.Runs.Add(await Loops.Closed(32, bench.Options.Seconds, way.Step));
            }
        }

        var (with, without) = (Sample.Together(ways[0].Runs), Sample.Together(ways[1].Runs));
        bench.Results.Ratio("rollup.capacity_vs_no_wakeup", with.PerSecond / without.PerSecond);
        bench.Results.Figure("rollup.commands_per_s_with_wakeup", with.PerSecond);
        bench.Results.Figure("rollup.commands_per_s_without_wakeup", without.PerSecond);
        bench.Results.Note("rollup.capacity", with.Faults);
        bench.Results.Note("rollup.capacity without wake-up", without.Faults);
    }

    private static async Task<long> LastEvent(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select max(seq_id) from events.mt_events");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    // The rows of the district's figure and the progress of their projection are written in one transaction.
    private static async Task<List<(long Sequence, DateTime At)>> Watch(NpgsqlDataSource source, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("select last_seq_id, clock_timestamp() from events.mt_event_progression where name = 'Compliance:All'", connection);
        await command.PrepareAsync(CancellationToken.None);
        var seen = new List<(long, DateTime)>();
        while (!stop.IsCancellationRequested)
        {
            await using (var reader = await command.ExecuteReaderAsync(CancellationToken.None))
            {
                await reader.ReadAsync(CancellationToken.None);
                if (seen.Count == 0 || seen[^1].Item1 != reader.GetInt64(0))
                {
                    seen.Add((reader.GetInt64(0), reader.GetDateTime(1)));
                }
            }

            await Task.Delay(2, CancellationToken.None);
        }

        return seen;
    }

    private static async Task Until(NpgsqlDataSource source, long sequence)
    {
        await using var command = source.CreateCommand($"select last_seq_id >= {sequence} from events.mt_event_progression where name = 'Compliance:All'");
        for (var tries = 0; await command.ExecuteScalarAsync() is not true; tries++)
        {
            if (tries > 1200)
            {
                throw new InvalidOperationException("The projection did not come to the last event within a minute.");
            }

            await Task.Delay(50);
        }
    }

    private static async Task<Sample> Lags(NpgsqlDataSource source, long from, long last, List<(long Sequence, DateTime At)> seen)
    {
        await using var command = source.CreateCommand(
            $"select seq_id, timestamp from events.mt_events where seq_id > {from} and seq_id <= {last} and type = 'occurrence.status-changed.v1' order by seq_id");
        await using var reader = await command.ExecuteReaderAsync();
        var lags = new List<double>();
        var at = 0;
        while (await reader.ReadAsync())
        {
            while (at < seen.Count && seen[at].Sequence < reader.GetInt64(0))
            {
                at++;
            }

            if (at < seen.Count)
            {
                lags.Add((seen[at].At - reader.GetDateTime(1)).TotalMilliseconds);
            }
        }

        return new(0, [.. lags.Order()], new Dictionary<string, int>());
    }
}
