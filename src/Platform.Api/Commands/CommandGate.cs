using Npgsql;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>
/// How many commands of a node are at work at once; the others wait without holding anything. A command holds one connection
/// and may ask on a second, so as many commands as there are connections would each hold one and wait for another until all
/// of them gave up.
/// </summary>
public sealed class CommandGate(TenantConnections connections) : IDisposable
{
    /// <summary>Connections that a command may hold at one time, with one to spare for those who only read.</summary>
    private const int ConnectionsOfOne = 3;

    private readonly SemaphoreSlim _places = new(PlacesIn(new NpgsqlConnectionStringBuilder(connections.Source.ConnectionString).MaxPoolSize));

    public static int PlacesIn(int poolSize) => Math.Max(1, poolSize / ConnectionsOfOne);

    /// <summary>Waits for a place. It is given back by disposing of what is answered.</summary>
    public async Task<Place> Enter(CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        return new(_places);
    }

    public void Dispose() => _places.Dispose();

    public readonly struct Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
