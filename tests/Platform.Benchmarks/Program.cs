using System.Diagnostics;
using Platform.Benchmarks;
using Platform.Benchmarks.Floors;
using Platform.Benchmarks.Measures;
using Platform.Benchmarks.Reports;
using Platform.Testing;

if (args is ["floor"])
{
    var database = Environment.GetEnvironmentVariable("FLOOR_DATABASE");
    return await FloorServer.Run(Environment.GetEnvironmentVariable("FLOOR_URL")!, string.IsNullOrEmpty(database) ? null : database);
}

BenchOptions options;
try
{
    options = BenchOptions.Read(args);
}
catch (ArgumentException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}

string[] durable =
[
    "fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=300", "shared_buffers=1GB", "effective_cache_size=4GB", "max_wal_size=8GB",
    "checkpoint_timeout=30min", "wal_compression=on", "work_mem=32MB", "maintenance_work_mem=256MB", "random_page_cost=1.1", "autovacuum_naptime=10min",
];
var waited = Stopwatch.StartNew();
var results = new Findings();
var machine = new Machine();
var data = Directory.CreateTempSubdirectory("platform-bench-").FullName;
try
{
    await using var cluster = await PostgresCluster.StartAsync(durable);
    var bench = new Bench(options, results, cluster, data);
    Machine.Describe(results, options, "private, " + string.Join(", ", durable.Take(3)));
    await bench.Prepare();
    results.Figure("run.seed_s", waited.Elapsed.TotalSeconds);
    foreach (var (name, measure) in Measure.All)
    {
        if (options.Wants(name))
        {
            var begun = waited.Elapsed;
            Bench.Say(name);
            try
            {
                await measure(bench);
            }
            catch (Exception fault) when (fault is InvalidOperationException or HttpRequestException or Npgsql.NpgsqlException)
            {
                results.Faults.Add($"{name} could not be measured: {fault.Message}");
            }

            results.Figure($"run.{name}_s", (waited.Elapsed - begun).TotalSeconds);
            await results.Keep(options.Out);
        }
    }

    await bench.Warm.End();
}
finally
{
    Directory.Delete(data, recursive: true);
}

results.Figure("run.whole_s", waited.Elapsed.TotalSeconds);
machine.Close(results);
await results.Write(Console.Out, options.Out);
return 0;
