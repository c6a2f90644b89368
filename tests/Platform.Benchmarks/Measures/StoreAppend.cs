using System.Text.Json;
using Marten;
using Npgsql;
using Platform.Benchmarks.Floors;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Seeding;
using Platform.Domain.Ledgers;
using Platform.Projections;

namespace Platform.Benchmarks.Measures;

/// <summary>One event on a fresh stream: without a store, through Marten as it comes, and through our configuration of it.</summary>
internal static class StoreAppend
{
    private const int Clients = 8;

    public static async Task Run(Bench bench)
    {
        await using var floor = NpgsqlDataSource.Create(bench.Floor);
        using var plain = DocumentStore.For(options =>
        {
            options.Connection(bench.Floor);
            options.DisableNpgsqlLogging = true;
        });
        await plain.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        using var ours = DocumentStore.For(options =>
        {
            options.Connection(Bench.App(bench.Large));
            options.DisableNpgsqlLogging = true;
            PlatformStore.Describe(options, TimeProvider.System);
            options.UseRowLevelSecurity(PlatformStore.TenantSetting);
        });
        var json = JsonSerializer.Serialize(Event(Guid.NewGuid()), Platform.Projections.Json.Options);
        (string Name, Func<int, Task<string?>> Step, List<Sample> Runs)[] ways =
        [
            ("raw", async client => await Done(RawAppend.Run(floor, Copies.SlugOf(client), json)), []),
            ("plain", async _ => await Done(Plain(plain)), []),
            ("ours", async client => await Done(Ours(ours, Copies.SlugOf(client))), []),
        ];
        foreach (var way in ways)
        {
            await Loops.Closed(Clients, 1, way.Step);
        }

        for (var round = 0; round < bench.Options.Rounds; round++)
        {
            foreach (var way in round % 2 == 0 ? ways : ways.Reverse())
            {
                // Thousands within a second, and no server that has to be warm.
                way.Runs.Add(await Loops.Closed(Clients, Math.Min(2, bench.Options.Seconds * 2 / 3), way.Step));
            }
        }

        var (raw, marten, store) = (Sample.Together(ways[0].Runs), Sample.Together(ways[1].Runs), Sample.Together(ways[2].Runs));
        bench.Results.Ratio("append.store_vs_plain_marten", store.PerSecond / marten.PerSecond);
        bench.Results.Ratio("append.store_vs_raw_npgsql", store.PerSecond / raw.PerSecond);
        bench.Results.Ratio("append.plain_marten_vs_raw_npgsql", marten.PerSecond / raw.PerSecond);
        foreach (var (name, sample) in new[] { ("raw_npgsql", raw), ("plain_marten", marten), ("store", store) })
        {
            bench.Results.Figure($"append.{name}_per_s", sample.PerSecond);
            bench.Results.Figure($"append.{name}_p99_ms", sample.P99);
            bench.Results.Note("append." + name, sample.Faults);
        }
    }

    private static ApprovalRuleSet Event(Guid stream) => new(
        stream, new(Guid.Parse("0197f000-0000-7000-8000-000000000001"), "learning"), ApprovalMode.Quorum, 2, ["first-responsible", "direct-responsible"],
        [Guid.Parse("0197f000-0000-7000-8000-000000000002")], "somebody-of-the-office");

    private static async Task Plain(DocumentStore store)
    {
        var stream = Guid.CreateVersion7();
        await using var session = store.LightweightSession();
        session.Events.StartStream<ApprovalRules>(stream, Event(stream));
        await session.SaveChangesAsync();
    }

    private static async Task Ours(DocumentStore store, string tenant)
    {
        var stream = Guid.CreateVersion7();
        await using var session = store.LightweightSession(tenant);
        session.LastModifiedBy = "somebody-of-the-office";
        session.CorrelationId = "0123456789abcdef0123456789abcdef";
        session.SetHeader("person", "0197f000-0000-7000-8000-000000000003");
        session.Events.StartStream<ApprovalRules>(stream, Event(stream));
        await session.SaveChangesAsync();
    }

    private static async Task<string?> Done(Task work)
    {
        await work;
        return null;
    }
}
