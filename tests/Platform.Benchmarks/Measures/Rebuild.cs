using System.Diagnostics;
using Marten;
using Marten.Events;
using Npgsql;
using Platform.Benchmarks.Load;
using Platform.Projections;
using Platform.Projections.Operations;

namespace Platform.Benchmarks.Measures;

/// <summary>Each asynchronous projection made anew for all tenants, as an operator does it, beside an ordered scan of the same events.</summary>
internal static class Rebuild
{
    public static async Task Run(Bench bench)
    {
        await bench.Warm.End();
        var bureaus = bench.Options.Quick ? 40 : 200;
        var database = await bench.Clone(bureaus, bureaus);
        await using var source = NpgsqlDataSource.Create(database);
        await using var counting = source.CreateCommand("select count(*) from events.mt_events");
        var events = (double)(long)(await counting.ExecuteScalarAsync())!;
        var scans = new List<double>();
        var rates = new Dictionary<string, List<double>> { ["Compliance"] = [], ["DutyTruth"] = [] };
        using var store = DocumentStore.For(options =>
        {
            options.Connection(Bench.Worker(database));
            options.DisableNpgsqlLogging = true;
            PlatformStore.Describe(options, TimeProvider.System);
        });
        var tenants = Enumerable.Range(0, bureaus).Select(Seeding.Copies.SlugOf).ToList();
        await Scan(source);
        // What a first statement costs is no part of the rate.
        await ProjectionRebuild.Run(store, PageProjections.All[0], tenants[..2], _ => Task.CompletedTask, CancellationToken.None);
        for (var round = 0; round < (bench.Options.Quick ? 1 : 3); round++)
        {
            scans.Add(events / await Scan(source));
            foreach (var (name, own) in rates)
            {
                var begun = Stopwatch.GetTimestamp();
                await ProjectionRebuild.Run(store, PageProjections.Find(name)!, tenants, _ => Task.CompletedTask, CancellationToken.None);
                own.Add(events / Stopwatch.GetElapsedTime(begun).TotalSeconds);
            }

            scans.Add(events / await Scan(source));
        }

        var scan = Sample.Median(scans);
        // The slower of the two: it is the one that is waited for.
        bench.Results.Ratio("rebuild.events_per_s_vs_scan", rates.Values.Min(Sample.Median) / scan);
        bench.Results.Figure("rebuild.scan_events_per_s", scan);
        bench.Results.Figure("rebuild.events", events);
        foreach (var (name, own) in rates)
        {
            bench.Results.Figure($"rebuild.{name}_events_per_s", Sample.Median(own));
        }

        // How fast a projection follows that has to begin at the first event: the store's own way.
        using var daemon = await store.BuildProjectionDaemonAsync();
        var replayed = Stopwatch.GetTimestamp();
        await daemon.RebuildProjectionAsync("Compliance", TimeSpan.FromMinutes(20), CancellationToken.None);
        bench.Results.Figure("rebuild.replay_by_pages_events_per_s", events / Stopwatch.GetElapsedTime(replayed).TotalSeconds);
    }

    private static async Task<double> Scan(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        var begun = Stopwatch.GetTimestamp();
        await using var rows = await connection.BeginRawBinaryCopyAsync(
            "copy (select seq_id, id, stream_id, version, data, type, timestamp, tenant_id from events.mt_events order by seq_id) to stdout (format binary)");
        var page = new byte[64 * 1024];
        while (await rows.ReadAsync(page, CancellationToken.None) > 0)
        {
            // Read and dropped: the floor is the reading.
        }

        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}
