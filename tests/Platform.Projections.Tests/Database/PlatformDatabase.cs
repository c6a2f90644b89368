using JasperFx.Events.Daemon;
using Marten;
using Npgsql;
using Platform.Projections.Database;
using Platform.Projections.Operations;

namespace Platform.Projections.Tests.Database;

/// <summary>A migrated database of its own, and the same three ways into it as a running node has.</summary>
public sealed class PlatformDatabase(Cluster cluster) : IAsyncLifetime
{
    private Platform.Testing.TestDatabase database = null!;
    private DocumentStore worker = null!;

    public SteppingClock Clock { get; } = new();

    public DatabaseAccess Access { get; private set; } = null!;

    public TenantConnections Tenants { get; private set; } = null!;

    /// <summary>The store of the request path.</summary>
    public DocumentStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await cluster.Postgres.CloneAsync("platform", Migrate);
        Access = DatabaseAccess.From(database.ConnectionString);
        Tenants = new TenantConnections(NpgsqlDataSource.Create(Access.App), NpgsqlDataSource.Create(Access.App));
        Store = DocumentStore.For(options =>
        {
            options.Connection(Tenants.Source);
            PlatformStore.Describe(options, Clock);
            options.UseRowLevelSecurity(PlatformStore.TenantSetting);
        });
        worker = DocumentStore.For(options =>
        {
            options.Connection(Access.Worker);
            PlatformStore.Describe(options, Clock);
        });
    }

    public async ValueTask DisposeAsync()
    {
        worker.Dispose();
        Store.Dispose();
        await Tenants.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>One command: appended in one transaction of the request path, a minute after the one before.</summary>
    public async Task Append<TStream>(string tenant, Guid id, params object[] events)
        where TStream : class
    {
        Clock.Step();
        await using var session = Store.LightweightSession(tenant);
        session.LastModifiedBy = "ana";
        var stream = await session.Events.FetchForWriting<TStream>(id, TestContext.Current.CancellationToken);
        stream.AppendMany(events);
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Lets the asynchronous projections catch up with everything recorded.</summary>
    public Task Project() => WithDaemon(async daemon =>
    {
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(TimeSpan.FromSeconds(60));
        await daemon.StopAllAsync();
    });

    public Task Rebuild(params string[] projections) => WithDaemon(async daemon =>
    {
        foreach (var projection in projections)
        {
            await daemon.RebuildProjectionAsync(projection, TestContext.Current.CancellationToken);
        }
    });

    /// <summary>Makes one tenant's rows anew, as an operator does while the rest goes on.</summary>
    public Task<int> RebuildTenant(string projection, string tenant) =>
        TenantRebuild.Run(worker, PageProjections.Find(projection)!, tenant, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<RowDifference>> CompareTenant(string projection, string tenant) =>
        TenantRebuild.Compare(worker, PageProjections.Find(projection)!, tenant, TestContext.Current.CancellationToken);

    /// <summary>Takes one tenant's rows away and applies its events again in pages of another size.</summary>
    public async Task Reapply(string projection, string tenant, int eventsInPage)
    {
        var page = PageProjections.Find(projection)!;
        await using var query = worker.QuerySession(tenant);
        var events = await query.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        foreach (var table in page.Tables)
        {
            await using var connection = await Open(Access.Worker);
            await using var command = new NpgsqlCommand($"delete from platform.{table} where tenant_id = $1", connection) { Parameters = { new() { Value = tenant } } };
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        foreach (var chunk in events.Chunk(eventsInPage))
        {
            await using var session = worker.LightweightSession(tenant);
            await page.ApplyAsync(session, chunk, TestContext.Current.CancellationToken);
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Speaks as the owner, past every rule: for what a migration does.</summary>
    public async Task Owner(string sql)
    {
        await using var connection = await Open(Access.Owner);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All rows of a table that the tenant sees, instants to the microsecond, as one text.</summary>
    public async Task<string> Dump(string tenant, string table)
    {
        await using var connection = await Tenants.Open(tenant, TestContext.Current.CancellationToken);
        return (string)(await Scalar(connection, $"select coalesce(string_agg(to_jsonb(t)::text, E'\\n' order by to_jsonb(t)::text), '') from {table} t"))!;
    }

    /// <summary>The rows of a query by the tenant's own connection, columns parted by a space.</summary>
    public async Task<IReadOnlyList<string>> Rows(string tenant, string sql)
    {
        await using var connection = await Tenants.Open(tenant, TestContext.Current.CancellationToken);
        return await Rows(connection, sql);
    }

    public static async Task<IReadOnlyList<string>> Rows(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(
            $"select array_to_string(array(select coalesce(e.value, '-') from json_each_text(row_to_json(r)) e), ' ') from ({sql}) r", connection);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public static async Task<object?> Scalar(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<NpgsqlConnection> Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private async Task WithDaemon(Func<IProjectionDaemon, Task> work)
    {
        using var daemon = await worker.BuildProjectionDaemonAsync();
        await work(daemon);
    }

    // The messaging tables belong to the host that sends messages.
    private static async Task Migrate(string connectionString) =>
        await new SchemaMigrator(DatabaseAccess.From(connectionString), [], () => Task.CompletedTask).MigrateAsync(new SteppingClock());
}

/// <summary>Stands still until it is told to go on. Its ticks are finer than what PostgreSQL keeps, as real ones are.</summary>
public sealed class SteppingClock : TimeProvider
{
    private DateTimeOffset now = new DateTimeOffset(2026, 7, 5, 1, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);

    public override DateTimeOffset GetUtcNow() => now;

    public void Step() => now = now.AddMinutes(1);

    public void MoveTo(DateTimeOffset instant) => now = instant;
}
