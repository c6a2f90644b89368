using Npgsql;

namespace Platform.Projections.Database;

/// <summary>Connections of the request path: each sees one tenant, and row-level security holds it to that.</summary>
/// <param name="app">Set to a tenant when opened, and put back to none when returned.</param>
/// <param name="common">Never set to a tenant for longer than one batch, so that there is nothing to put back (ADR 0022).</param>
public sealed class TenantConnections(NpgsqlDataSource app, NpgsqlDataSource common) : IAsyncDisposable
{
    public NpgsqlDataSource Source => app;

    /// <summary>For what belongs to no tenant: the directory, accounts, sessions and tokens. Rows of tenants are not seen here.</summary>
    public NpgsqlDataSource Common => common;

    /// <summary>A connection that sees the rows of one tenant. The setting goes when the connection is returned to the pool.</summary>
    public async Task<NpgsqlConnection> Open(string tenantId, CancellationToken cancellation = default)
    {
        var connection = await app.OpenConnectionAsync(cancellation);
        await Narrow(connection, tenantId, cancellation);
        return connection;
    }

    internal static async Task Narrow(NpgsqlConnection connection, string tenantId, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select set_config($1, $2, false)", connection)
        {
            Parameters = { new() { Value = PlatformStore.TenantSetting }, new() { Value = tenantId } },
        };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await common.DisposeAsync();
    }
}

/// <summary>Connections that read across tenants: oversight roll-ups, the sweep's list of work, health. Never a request's own data.</summary>
public sealed class WorkerConnections(NpgsqlDataSource worker) : IAsyncDisposable
{
    public NpgsqlDataSource Source => worker;

    public async Task<NpgsqlConnection> Open(CancellationToken cancellation = default) => await worker.OpenConnectionAsync(cancellation);

    /// <summary>A connection whose reads speak of one tenant. Whoever opens it has checked that the caller may look there.</summary>
    public async Task<NpgsqlConnection> OpenFor(string tenantId, CancellationToken cancellation = default)
    {
        var connection = await worker.OpenConnectionAsync(cancellation);
        await TenantConnections.Narrow(connection, tenantId, cancellation);
        return connection;
    }

    public ValueTask DisposeAsync() => worker.DisposeAsync();
}
