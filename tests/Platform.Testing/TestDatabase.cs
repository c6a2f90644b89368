namespace Platform.Testing;

/// <summary>A database that belongs to one test class and is dropped with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly PostgresCluster cluster;

    internal TestDatabase(PostgresCluster cluster, string name)
    {
        this.cluster = cluster;
        Name = name;
    }

    public string Name { get; }

    /// <summary>As the owner of the database.</summary>
    public string ConnectionString => cluster.ConnectionString(Name);

    public async ValueTask DisposeAsync() => await cluster.DropAsync(Name);
}
