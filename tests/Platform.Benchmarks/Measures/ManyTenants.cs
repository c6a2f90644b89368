using Platform.Benchmarks.Load;
using Platform.Benchmarks.Nodes;
using Platform.Benchmarks.Reports;

namespace Platform.Benchmarks.Measures;

/// <summary>What a command costs with five thousand tenants, beside what it costs with ten, and what an idle tenant takes.</summary>
internal static class ManyTenants
{
    private const int Clients = 8;

    public static async Task Run(Bench bench)
    {
        var (ten, all) = (new Way("10", bench.Small, await bench.Warm.Of(bench.Small)), new Way("5000", bench.Large, await bench.Warm.Of(bench.Large)));
        for (var round = 0; round < 2 * bench.Options.Rounds; round++)
        {
            foreach (var way in round % 2 == 0 ? new[] { ten, all } : [all, ten])
            {
                await way.Run(bench);
            }
        }

        // Of each round by itself: the machine of a moment later is another one.
        bench.Results.Ratio("tenants.command_cost_5000_vs_10", Sample.Median(ten.Rates.Zip(all.Rates, (with10, with5000) => with10 / with5000)));
        ten.Tell(bench.Results);
        all.Tell(bench.Results);
        await bench.Warm.End();
        await Memory(bench);
    }

    // Of servers that did nothing yet: what load leaves in memory is no cost of an idle tenant.
    private static async Task Memory(Bench bench)
    {
        await using var small = await bench.Platform(bench.Small);
        await using var large = await bench.Platform(bench.Large);
        bench.Results.Figure("tenants.server_kb_with_10", small.ResidentKilobytes);
        bench.Results.Figure("tenants.server_kb_with_5000", large.ResidentKilobytes);
        bench.Results.Figure("tenants.idle_tenant_kb", (large.ResidentKilobytes - small.ResidentKilobytes) / (bench.Options.Tenants - bench.Options.SmallBureaus));
    }

    private sealed class Way(string tenants, string database, WarmNode warm)
    {
        private readonly List<Sample> _runs = [];
        private Spent _spent = Spent.Nothing;

        public IEnumerable<double> Rates => _runs.Select(run => run.PerSecond);

        public async Task Run(Bench bench)
        {
            var (sample, spent) = await Spent.During(
                warm.Node, database, () => Loops.Closed(Clients, bench.Options.Seconds, _ => CommandPath.Comment(warm.Node, warm.AnyOffice, bench.Duties)));
            _runs.Add(sample);
            _spent += spent;
        }

        public void Tell(Findings results)
        {
            var together = Sample.Together(_runs);
            results.Figure($"tenants.commands_per_s_with_{tenants}", together.PerSecond);
            _spent.Tell(results, $"tenants.with_{tenants}", together.Milliseconds.Length);
            results.Note($"tenants with {tenants}", together.Faults);
        }
    }
}
