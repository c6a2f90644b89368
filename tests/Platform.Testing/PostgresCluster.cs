using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Platform.Testing;

/// <summary>
/// One throw-away PostgreSQL for a test process. A template database is prepared once; each test class works on a clone.
/// With <c>PLATFORM_TEST_POSTGRES</c> (the connection string of an account that may create databases) that server is used.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly SemaphoreSlim making = new(1, 1);
    private readonly Dictionary<string, string> templates = [];
    private readonly List<string> made = [];
    private readonly string prefix = "t" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly ClusterFolder? folder;
    private readonly Process? postmaster;
    private int databases;
    private bool stopped;

    private PostgresCluster(string connectionString, ClusterFolder? folder, Process? postmaster)
    {
        server = new NpgsqlConnectionStringBuilder(connectionString);
        this.folder = folder;
        this.postmaster = postmaster;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>Owner connection to the server's <c>postgres</c> database.</summary>
    public string AdministrationConnectionString => ConnectionString("postgres");

    /// <summary>Settings for tests: what a crash of the machine would lose is thrown away anyway.</summary>
    private static readonly string[] Forgetful =
    [
        "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300", "shared_buffers=64MB", "autovacuum_naptime=10min",
    ];

    public static Task<PostgresCluster> StartAsync(CancellationToken cancellation = default) => StartAsync(Forgetful, cancellation);

    /// <param name="settings">Of the server, each as <c>name=value</c>.</param>
    public static async Task<PostgresCluster> StartAsync(IReadOnlyList<string> settings, CancellationToken cancellation = default)
    {
        if (Environment.GetEnvironmentVariable("PLATFORM_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return new PostgresCluster(given, null, null);
        }

        var binaries = PostgresBinaries.Find();
        var folder = ClusterFolder.Create(binaries.Account);
        try
        {
            var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
            await Initialize(binaries, folder, password, cancellation);
            var (postmaster, port) = await StartPostmaster(binaries, folder, password, settings, cancellation);
            return new PostgresCluster(ConnectionTo(port, password), folder, postmaster);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A database of its own for a test class: a clone of the template, which <paramref name="prepare"/> fills the first
    /// time its <paramref name="template"/> name is asked for.
    /// </summary>
    /// <param name="prepare">Gets the owner connection string of the template. Must leave no connection open.</param>
    public async Task<TestDatabase> CloneAsync(string template, Func<string, Task> prepare, CancellationToken cancellation = default)
    {
        await making.WaitAsync(cancellation);
        try
        {
            if (!templates.TryGetValue(template, out var source))
            {
                source = $"{prefix}_{template}";
                await CreateDatabase(source, "template0", cancellation);
                await prepare(ConnectionString(source));
                templates.Add(template, source);
            }

            await DisconnectFrom(source, cancellation);
            return await CreateClone(source, cancellation);
        }
        finally
        {
            making.Release();
        }
    }

    /// <summary>An empty database for what brings its own schema.</summary>
    public async Task<TestDatabase> EmptyAsync(CancellationToken cancellation = default)
    {
        await making.WaitAsync(cancellation);
        try
        {
            return await CreateClone("template0", cancellation);
        }
        finally
        {
            making.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (postmaster is null)
        {
            foreach (var database in made)
            {
                await DropAsync(database);
            }
        }

        Stop();
        making.Dispose();
    }

    internal string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database }.ConnectionString;

    internal Task DropAsync(string database) => Execute($"drop database if exists \"{database}\" with (force)", CancellationToken.None);

    private async Task<TestDatabase> CreateClone(string source, CancellationToken cancellation)
    {
        var name = $"{prefix}_{++databases}";
        await CreateDatabase(name, source, cancellation);
        return new TestDatabase(this, name);
    }

    private async Task CreateDatabase(string name, string source, CancellationToken cancellation)
    {
        made.Add(name);
        // Locale C would break trigram search in Chinese.
        var locale = source == "template0" ? " encoding 'UTF8' locale 'C.UTF-8'" : "";
        await Execute($"create database \"{name}\" template \"{source}\"{locale}", cancellation);
    }

    // PostgreSQL clones only a database that nobody is connected to.
    private async Task DisconnectFrom(string database, CancellationToken cancellation)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString(database)));
        await Execute($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'", cancellation);
    }

    private async Task Execute(string sql, CancellationToken cancellation)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(AdministrationConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task Initialize(PostgresBinaries binaries, ClusterFolder folder, string password, CancellationToken cancellation)
    {
        var passwordFile = Path.Combine(folder.Path, "password");
        await File.WriteAllTextAsync(passwordFile, password, cancellation);
        using var initdb = binaries.Start("initdb", "-D", folder.Data, "-U", "platform", "-A", "scram-sha-256", $"--pwfile={passwordFile}",
            "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions");
        var said = await SaidBy(initdb, cancellation);
        if (initdb.ExitCode != 0)
        {
            throw new InvalidOperationException($"initdb ended with {initdb.ExitCode}: {said}");
        }

        File.Delete(passwordFile);
    }

    private static async Task<(Process Postmaster, int Port)> StartPostmaster(
        PostgresBinaries binaries, ClusterFolder folder, string password, IReadOnlyList<string> given, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            string[] settings =
            [
                "listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC", .. given,
            ];
            var postmaster = binaries.Start("postgres", ["-D", folder.Data, "-p", $"{port}", .. settings.SelectMany(setting => new[] { "-c", setting })]);
            var said = SaidBy(postmaster, CancellationToken.None);
            if (await Answers(ConnectionTo(port, password), postmaster, cancellation))
            {
                return (postmaster, port);
            }

            // Between asking for a free port and taking it somebody else may have taken it.
            if (attempt == 5)
            {
                throw new InvalidOperationException($"PostgreSQL did not start: {await said}");
            }
        }
    }

    private static async Task<bool> Answers(string connectionString, Process postmaster, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (!postmaster.HasExited && waited.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync(cancellation);
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
            }
        }

        postmaster.Kill(entireProcessTree: true);
        return false;
    }

    private static async Task<string> SaidBy(Process process, CancellationToken cancellation)
    {
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return await output + await error;
    }

    private static string ConnectionTo(int port, string password) =>
        $"Host=127.0.0.1;Port={port};Username=platform;Password={password};Database=postgres;Pooling=false;Timeout=5";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Also at the end of the process, for a run that ends without disposing; after a kill the next run clears up.
    private void Stop()
    {
        if (stopped)
        {
            return;
        }

        stopped = true;
        if (postmaster is not null)
        {
            // The data is thrown away next, so there is nothing to shut down in order.
            postmaster.Kill(entireProcessTree: true);
            postmaster.WaitForExit(TimeSpan.FromSeconds(10));
            postmaster.Dispose();
        }

        folder?.Dispose();
    }
}
