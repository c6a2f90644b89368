using System.Text;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Nodes;

namespace Platform.Benchmarks.Measures;

/// <summary>
/// A command over HTTP with everything on its way (credential, tenant, permission, idempotency key, decider, append, inline
/// row) beside the same row inserted behind a bare endpoint, with the same number of clients.
/// </summary>
internal static class CommandPath
{
    private const int Clients = 32;

    public static async Task Run(Bench bench)
    {
        await using var floor = await Node.Floor(bench.Floor);
        var (node, tokens) = await bench.Warm.Of(bench.Large);
        (Func<int, Task<string?>> Step, List<Sample> Runs) bare = (_ => floor.Post("/append", new StringContent(Body, Encoding.UTF8, "application/json")), []);
        (Func<int, Task<string?>> Step, List<Sample> Runs) ours = (client => Comment(node, tokens[(client + Random.Shared.Next(2) * 32) % tokens.Length], bench.Duties), []);
        await Loops.Closed(Clients, 1.5, bare.Step);
        for (var round = 0; round < bench.Options.Rounds; round++)
        {
            foreach (var way in round % 2 == 0 ? new[] { bare, ours } : [ours, bare])
            {
                way.Runs.Add(await Loops.Closed(Clients, bench.Options.Seconds, way.Step));
            }
        }

        var (one, spent) = await Spent.During(node, bench.Large, () => Loops.Closed(Clients, bench.Options.Seconds, _ => Comment(node, tokens[0], bench.Duties)));
        var (append, command) = (Sample.Together(bare.Runs), Sample.Together(ours.Runs));
        bench.Results.Ratio("append.command_http_vs_http_append", command.PerSecond / append.PerSecond);
        bench.Results.Figure("append.http_append_per_s", append.PerSecond);
        bench.Results.Figure("append.http_append_p99_ms", append.P99);
        bench.Results.Figure("append.command_http_per_s", command.PerSecond);
        bench.Results.Figure("append.command_http_p50_ms", command.P50);
        bench.Results.Figure("append.command_http_p99_ms", command.P99);
        bench.Results.Figure("append.command_http_one_bureau_per_s", one.PerSecond);
        spent.Tell(bench.Results, "append.command_http_one_bureau", one.Milliseconds.Length);
        bench.Results.Note("append.http_append", append.Faults);
        bench.Results.Note("append.command_http", command.Faults);
        bench.Results.Note("append.command_http on one bureau", one.Faults);
    }

    public const string Body = """{"text":"第一季度学习会的会议纪要已经补齐, 请在本周内核对参会名单后再提交, 并附上签到表."}""";

    /// <summary>Says something about one of the duties, under a key of its own.</summary>
    public static Task<string?> Comment(Node node, string token, IReadOnlyList<Guid> duties) => node.Post(
        $"/api/v1/occurrences/{duties[Random.Shared.Next(duties.Count)]}/comments", new StringContent(Body, Encoding.UTF8, "application/json"), token, Guid.NewGuid().ToString());
}
