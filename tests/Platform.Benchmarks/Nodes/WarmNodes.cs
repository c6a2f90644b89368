using Platform.Benchmarks.Load;
using Platform.Benchmarks.Measures;

namespace Platform.Benchmarks.Nodes;

/// <summary>
/// A server as it is in the middle of a day: code that is asked often was compiled for good, which takes it up to a minute of work.
/// One for each database, which the measures share, so that each begins where the last one ended.
/// </summary>
internal sealed class WarmNodes(Bench bench)
{
    // Few, so that the compiler gets its turn: among thirty-two it takes twice as long.
    private const int Clients = 4;
    private const double StretchSeconds = 4;

    private readonly Dictionary<string, WarmNode> _nodes = [];

    public async Task<WarmNode> Of(string database, params (string Name, string Value)[] settings)
    {
        if (!_nodes.TryGetValue(database, out var warm))
        {
            // A quick run does without compiling by what was seen, which costs a seventh of the server's work and needs half the time to warm up.
            var node = await bench.Platform(database, settings: bench.Options.Quick ? [("DOTNET_TieredPGO", "0"), .. settings] : settings);
            var bureaus = database == bench.Large ? Math.Min(Bench.Busy, bench.Options.Bureaus) : bench.Options.SmallBureaus;
            warm = _nodes[database] = new(node, await Bench.OfficeTokens(node, bureaus));
            // A quick run gives most to the one whose commands are counted next, and no more than it has.
            await WarmUp(warm, !bench.Options.Quick ? 25 : database == bench.Large ? 5 : 4);
        }

        return warm;
    }

    /// <summary>Ends them, for a measure that wants the machine for itself; who asks again gets new ones.</summary>
    public async Task End()
    {
        foreach (var warm in _nodes.Values)
        {
            await warm.Node.DisposeAsync();
        }

        _nodes.Clear();
    }

    // By what the server compiles and not by how quick it becomes: for half a minute of waiting for the compiler it becomes no quicker at all.
    private async Task WarmUp(WarmNode warm, int most)
    {
        for (var stretch = 0; stretch < most; stretch++)
        {
            var before = warm.Node.Compiling;
            var reached = await Loops.Closed(Clients, StretchSeconds, _ => CommandPath.Comment(warm.Node, warm.AnyOffice, bench.Duties));
            var compiling = (warm.Node.Compiling - before).TotalSeconds / StretchSeconds;
            Bench.Say($"warming up: {reached.PerSecond:0} per second, {compiling:P0} of a processor compiles");
            if (compiling < 0.03)
            {
                break;
            }
        }
    }
}

/// <param name="Offices">Tokens of the offices that load is spread over.</param>
internal sealed record WarmNode(Node Node, string[] Offices)
{
    public string AnyOffice => Offices[Random.Shared.Next(Offices.Length)];
}
