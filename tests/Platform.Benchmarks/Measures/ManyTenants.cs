using Platform.Benchmarks.Load;

namespace Platform.Benchmarks.Measures;

/// <summary>What a command costs with five thousand tenants, beside what it costs with ten, and what an idle tenant takes.</summary>
internal static class ManyTenants
{
    private const int Clients = 8;

    public static async Task Run(Bench bench)
    {
        await using var small = await bench.Platform(bench.Small);
        await using var large = await bench.Platform(bench.Large);
        var few = await Bench.OfficeTokens(small, bench.Options.SmallBureaus);
        var many = await Bench.OfficeTokens(large, Math.Min(Bench.Busy, bench.Options.Bureaus));
        (Func<int, Task<string?>> Step, List<Sample> Runs) ten = (_ => CommandPath.Comment(small, few[Random.Shared.Next(few.Length)], bench.Duties), []);
        (Func<int, Task<string?>> Step, List<Sample> Runs) all = (_ => CommandPath.Comment(large, many[Random.Shared.Next(many.Length)], bench.Duties), []);
        await Loops.WarmUp(Clients, bench.Options, ten.Step);
        await Loops.WarmUp(Clients, bench.Options, all.Step);
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
        bench.Results.Figure("tenants.server_kb_with_10", small.ResidentKilobytes);
        bench.Results.Figure("tenants.server_kb_with_5000", large.ResidentKilobytes);
        bench.Results.Figure("tenants.idle_tenant_kb", (large.ResidentKilobytes - small.ResidentKilobytes) / (bench.Options.Tenants - bench.Options.SmallBureaus));
        bench.Results.Note("tenants with 10", with10.Faults);
        bench.Results.Note("tenants with 5000", with5000.Faults);
    }
}
