using Platform.Testing;

[assembly: AssemblyFixture(typeof(Platform.Projections.Tests.Cluster))]

namespace Platform.Projections.Tests;

/// <summary>The one PostgreSQL of this test process.</summary>
public sealed class Cluster : IAsyncLifetime
{
    public PostgresCluster Postgres { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Postgres = await PostgresCluster.StartAsync();

    public ValueTask DisposeAsync() => Postgres.DisposeAsync();
}
