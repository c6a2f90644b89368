using Platform.Benchmarks.Load;

namespace Platform.Benchmarks.Measures;

/// <summary>What a command costs with five thousand tenants, beside what it costs with ten, and what an idle tenant takes.</summary>
internal static class ManyTenants
{
    private const int Clients = 8;

    public static async Task Run(Bench bench)
    {
        var (small, large) = (await bench.Warm.Of(bench.Small), await bench.Warm.Of(bench.Large));
        (Func<int, Task<string?>> Step, List<Sample> Runs) ten = (_ => CommandPath.Comment(small.Node, small.AnyOffice, bench.Duties), []);
        (Func<int, Task<string?>> Step, List<Sample> Runs) all = (_ => CommandPath.Comment(large.Node, large.AnyOffice, bench.Duties), []);
        await Loops.Closed(Clients, bench.Options.Seconds, ten.Step);
        await Loops.Closed(Clients, bench.Options.Seconds, all.Step);
        for (var round = 0; round < bench.Options.Rounds; round++)
        {
            foreach (var way in round % 2 == 0 ? new[] { ten, all } : [all, ten])
            {
                way.Runs.Add(await Loops.Closed(Clients, bench.Options.Seconds, way.Step));
            }
        }

        var (with10, with5000) = (Sample.Together(ten.Runs), Sample.Together(all.Runs));
        bench.Results.Ratio("tenants.command_cost_5000_vs_10", with10.PerSecond / with5000.PerSecond);
        bench.Results.Figure("tenants.commands_per_s_with_10", with10.PerSecond);
        bench.Results.Figure("tenants.commands_per_s_with_5000", with5000.PerSecond);
        bench.Results.Note("tenants with 10", with10.Faults);
        bench.Results.Note("tenants with 5000", with5000.Faults);
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
}
