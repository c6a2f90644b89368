using Platform.Benchmarks.Load;
using Platform.Benchmarks.Measures;
using Platform.Benchmarks.Seeding;

namespace Platform.Benchmarks.Nodes;

/// <summary>
/// A server as it is in the middle of a day: code that is asked often was compiled for good, which takes it about a minute of work.
/// One for each database, which the measures share, so that each begins where the last one ended.
/// </summary>
internal sealed class WarmNodes(Bench bench)
{
    private const int Clients = 32;

    private readonly Dictionary<string, WarmNode> _nodes = [];

    public async Task<WarmNode> Of(string database)
    {
        if (!_nodes.TryGetValue(database, out var warm))
        {
            var node = await bench.Platform(database);
            var bureaus = database == bench.Small ? bench.Options.SmallBureaus : Math.Min(Bench.Busy, bench.Options.Bureaus);
            warm = _nodes[database] = new(node, await Bench.OfficeTokens(node, bureaus), await Tokens.Get(node, "district-screen"));
            await Loops.WarmUp(Clients, bench.Options, _ => CommandPath.Comment(node, warm.AnyOffice, bench.Duties));
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
}

/// <param name="Offices">Tokens of the offices that load is spread over.</param>
/// <param name="District">Token of the district officer's screen.</param>
internal sealed record WarmNode(Node Node, string[] Offices, string District)
{
    public string AnyOffice => Offices[Random.Shared.Next(Offices.Length)];
}
