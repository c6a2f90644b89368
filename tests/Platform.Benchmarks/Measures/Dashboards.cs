using System.Globalization;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Nodes;
using Platform.Benchmarks.Seeding;

namespace Platform.Benchmarks.Measures;

/// <summary>The overview of a district of a thousand bureaus, today and on a past day, and of one of ten, beside one select.</summary>
internal static class Dashboards
{
    // As many in a round of two seconds that its ninety-ninth hundredth is more than its slowest.
    private const int PerSecond = 100;

    public static async Task Run(Bench bench)
    {
        await using var floor = await Node.Floor(bench.Floor);
        var (large, small) = ((await bench.Warm.Of(bench.Large)).Node, (await bench.Warm.Of(bench.Small)).Node);
        var (many, few) = (await Tokens.Get(large, "district-screen"), await Tokens.Get(small, "district-screen"));
        var past = DateTime.UtcNow.AddDays(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var overview = $"/api/v1/oversight/overview?year={ModelBureau.Year}";
        (string Name, Func<int, Task<string?>> Step, List<Sample> Runs)[] ways =
        [
            ("one_select", _ => floor.Get("/one"), []),
            ("district", _ => large.Get(overview, many), []),
            ("district_asof", _ => large.Get($"{overview}&asOf={past}&knowledge=then", many), []),
            ("district_asof_now", _ => large.Get($"{overview}&asOf={past}&knowledge=now", many), []),
            ("district_of_10", _ => small.Get(overview, few), []),
        ];
        bench.Results.Figure("dashboard.district_bytes", (await large.Client.SendAsync(Request(overview, many))).Content.Headers.ContentLength ?? double.NaN);
        foreach (var way in ways)
        {
            // The first look at a past day counts it; later ones read what was kept.
            await way.Step(0);
            bench.Results.Note("dashboard." + way.Name, (await Loops.Open(PerSecond, 1, way.Step)).Faults);
        }

        for (var round = 0; round < bench.Options.Rounds; round++)
        {
            foreach (var way in round % 2 == 0 ? ways : ways.Reverse())
            {
                way.Runs.Add(await Loops.Open(PerSecond, bench.Options.Seconds, way.Step));
            }
        }

        // The median over the rounds of each round's own p99: one stall of the machine does not decide.
        double P99(int way) => Sample.Median(ways[way].Runs.Select(run => run.P99));
        bench.Results.Ratio("dashboard.district_vs_one_select", P99(1) / P99(0));
        bench.Results.Ratio("dashboard.district_asof_vs_one_select", Math.Max(P99(2), P99(3)) / P99(0));
        bench.Results.Ratio("dashboard.district_1000_vs_10_bureaus", P99(1) / P99(4));
        for (var way = 0; way < ways.Length; way++)
        {
            bench.Results.Figure($"dashboard.{ways[way].Name}_p50_ms", Sample.Together(ways[way].Runs).P50);
            bench.Results.Figure($"dashboard.{ways[way].Name}_p99_ms", P99(way));
            bench.Results.Note("dashboard." + ways[way].Name, Sample.Together(ways[way].Runs).Faults);
        }
    }

    private static HttpRequestMessage Request(string path, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new("Bearer", token);
        return request;
    }
}
