using System.Diagnostics;
using Marten;
using Npgsql;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Nodes;
using Platform.Benchmarks.Seeding;
using Platform.Domain.Ledgers;
using Platform.Projections;

namespace Platform.Benchmarks.Measures;

/// <summary>From the start of a process to its first answered read, and how soon figures follow again after a start and after a kill.</summary>
internal static class Starting
{
    public static async Task Run(Bench bench)
    {
        await bench.Warm.End();
        await using var source = NpgsqlDataSource.Create(bench.Small);
        using var store = DocumentStore.For(options =>
        {
            options.Connection(Bench.App(bench.Small));
            PlatformStore.Describe(options, TimeProvider.System);
            options.UseRowLevelSecurity(PlatformStore.TenantSetting);
        });
        string token;
        await using (var first = await bench.Platform(bench.Small))
        {
            token = await Tokens.Get(first, "office-1");
        }

        var (empty, ours, projecting) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < bench.Options.Rounds; round++)
        {
            await using (var bare = await Node.Floor(null))
            {
                empty.Add(bare.StartedIn.TotalMilliseconds);
            }

            var waiting = await Append(store);
            var begun = Stopwatch.GetTimestamp();
            await using var node = await bench.Platform(bench.Small, "/api/v1/organisation", token);
            ours.Add(node.StartedIn.TotalMilliseconds);
            await Applied(source, waiting);
            projecting.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        }

        bench.Results.Ratio("start.cold_vs_empty_app", Sample.Median(ours) / Sample.Median(empty));
        bench.Results.Figure("start.empty_app_ms", Sample.Median(empty));
        bench.Results.Figure("start.cold_first_read_ms", Sample.Median(ours));
        bench.Results.Figure("start.projections_run_after_start_s", Sample.Median(projecting));
        bench.Results.Ratio("start.projections_after_kill_s", await AfterKill(bench, store, source));
    }

    private static async Task<double> AfterKill(Bench bench, DocumentStore store, NpgsqlDataSource source)
    {
        await using var leader = await bench.Platform(bench.Small);
        await using var other = await bench.Platform(bench.Small);
        await leader.Kill();
        var begun = Stopwatch.GetTimestamp();
        await Applied(source, await Append(store));
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    // One more duty's event, appended by a program that projects nothing.
    private static async Task<Guid> Append(DocumentStore store)
    {
        var stream = Guid.CreateVersion7();
        await using var session = store.LightweightSession(Copies.SlugOf(1));
        var day = new DateOnly(ModelBureau.Year, 6, 30);
        session.Events.StartStream<YearPlan>(stream, new YearOpened(stream, stream, ModelBureau.Year + 1, stream,
        [
            new(stream, "FIN-O-013", "13", "learning", null, "half-yearly", "H1", day.AddDays(-100), day, day, null, 1, "per-window", false, []),
        ]));
        await session.SaveChangesAsync();
        return stream;
    }

    private static async Task Applied(NpgsqlDataSource source, Guid duty)
    {
        await using var command = source.CreateCommand("select exists (select from platform.compliance_fact where occurrence_id = $1)");
        command.Parameters.Add(new() { Value = duty });
        for (var tries = 0; await command.ExecuteScalarAsync() is not true; tries++)
        {
            if (tries > 6000)
            {
                throw new InvalidOperationException("The projections did not run within a minute.");
            }

            await Task.Delay(10);
        }
    }
}
