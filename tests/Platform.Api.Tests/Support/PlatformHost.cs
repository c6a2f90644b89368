using Alba;
using Dapper;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Platform.Api.Access.Outside;
using Platform.Api.Database;
using Platform.Api.Tests.Matrix;
using Platform.Api.Tests.Support;
using Platform.Api.Time;
using Platform.Projections.Database;
using Platform.Testing;
using Wolverine;

[assembly: AssemblyFixture(typeof(PlatformHost))]

namespace Platform.Api.Tests.Support;

/// <summary>The real server on a real, empty PostgreSQL: one for the whole run, and one of its own where a fixture or a test asks for it.</summary>
public sealed class PlatformHost : IAsyncLifetime
{
    /// <summary>The day on which every test begins: nothing of 2026 is due yet, and the half-year is not due soon.</summary>
    public static readonly DateOnly Today = new(2026, 5, 20);

    /// <summary>
    /// Rounds for the password of an account of a test, of which there are thousands. What the product takes is seen to in
    /// <c>HashingPasswords</c>.
    /// </summary>
    public const string PasswordRounds = "1000";

    private readonly string _data = Path.Combine(Path.GetTempPath(), $"platform-test-{Guid.NewGuid():n}");
    private readonly KeptLog _log = new();
    private PostgresCluster? _postgres;
    private IAlbaHost? _host;
    private string _owner = string.Empty;

    /// <summary>What the server reaches outside: itself by its own address, and whom a test puts there.</summary>
    internal OutsideHosts Outside { get; }

    public PlatformHost() => Outside = new OutsideHosts(() => NewHandler());

    public IServiceProvider Services => _host!.Services;

    public IReadOnlyCollection<string> Log => _log.Lines;

    public string DataDirectory => _data;

    /// <summary>Where the server looks for a scanner.</summary>
    public string ScannerSocket { get; } = Path.Combine(Path.GetTempPath(), $"scan-{Guid.NewGuid():n}"[..18]);

    public async ValueTask InitializeAsync()
    {
        _postgres = await PostgresCluster.StartAsync();
        try
        {
            // The test's cluster gives connections without a pool; a server works with one.
            var database = await _postgres.EmptyAsync();
            _owner = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = true }.ConnectionString;
            await StartHost(_owner);
        }
        catch
        {
            await _postgres.DisposeAsync();
            throw;
        }
    }

    private async Task StartHost(string owner)
    {
        // Here and not at the server's own start: the host that makes Wolverine's tables would be taken for the server under test.
        await StartupMigration.Run(DatabaseAccess.From(owner), new PlatformClock(TimeProvider.System));
        _host = await AlbaHost.For<Program>(web =>
        {
            web.UseSetting("ConnectionStrings:platform", owner);
            web.UseSetting("Platform:DataDirectory", _data);
            web.UseSetting("Access:PasswordHashIterations", PasswordRounds);
            // One account of a test asks as much as a town.
            web.UseSetting("Platform:Limits:PerCaller", "0");
            web.UseSetting("Platform:Limits:PerTenant", "0");
            web.UseSetting("Platform:Limits:PerAnonymous", "0");
            // Nobody listens there until a test starts a scanner; until then files are taken in unseen.
            web.UseSetting("Platform:Scan:Address", $"unix:{ScannerSocket}");
            // Receivers of webhooks listen on this machine, and are given up after three tries.
            web.UseSetting("Webhooks:AllowedHosts:0", "127.0.0.1");
            web.UseSetting("Webhooks:RetrySeconds:0", "0");
            web.UseSetting("Webhooks:RetrySeconds:1", "1");
            web.UseSetting("Access:OutsideHosts:0", "localhost");
            web.UseSetting("Access:OutsideHosts:1", OutsideHosts.Other);
            web.ConfigureLogging(logging => logging.AddProvider(_log));
            web.ConfigureServices(services =>
            {
                services.RunWolverineInSoloMode();
                // Tests ask for it themselves, and nothing is to be done before they do.
                services.AddSingleton(provider => new HourlyPace(provider.GetRequiredService<TimeProvider>(), HourlyPace.Every));
                services.AddSingleton<IStartupFilter, Networks>();
                services.AddHttpClient(OutsideClient.Name).ConfigurePrimaryHttpMessageHandler(() => Outside);
                services.AddSingleton<Mutations>();
                services.AddSingleton<IStartupFilter>(provider => provider.GetRequiredService<Mutations>());
                services.AddSingleton<Microsoft.AspNetCore.Authentication.IClaimsTransformation>(provider => provider.GetRequiredService<Mutations>());
            });
        });
        MoveClock(Today);
    }

    /// <summary>Sets the clock of decisions to noon of a day in Asia/Shanghai.</summary>
    public void MoveClock(DateOnly day) => Get<PlatformClock>().MoveTo(PlatformClock.StartOf(day).AddHours(12));

    /// <summary>Connection string of the owner of the database.</summary>
    public string Owner => _owner;

    /// <summary>Ends the server and leaves its database and its files, for a server of another process.</summary>
    public async Task StopServer()
    {
        await _host!.DisposeAsync();
        _host = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await _postgres!.DisposeAsync();
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }

        if (Environment.GetEnvironmentVariable("PLATFORM_TEST_LOG") is { Length: > 0 } kept)
        {
            await File.WriteAllLinesAsync(kept, _log.Lines);
        }
    }

    /// <summary>A caller with cookies of its own.</summary>
    public Caller NewCaller(string scheme = "http") => new(_host!.GetTestServer(), scheme);

    /// <summary>For clients that bring their own way of sending.</summary>
    public HttpMessageHandler NewHandler() => _host!.GetTestServer().CreateHandler();

    public T Get<T>()
        where T : notnull =>
        Services.GetRequiredService<T>();

    /// <summary>Speaks to the database as its owner, past every rule: for what only time or an operator would do.</summary>
    public async Task Sql(string sql, object? parameters = null)
    {
        await using var connection = new NpgsqlConnection(_owner);
        await connection.ExecuteAsync(sql, parameters);
    }

    public async Task<T?> Scalar<T>(string sql, object? parameters = null)
    {
        await using var connection = new NpgsqlConnection(_owner);
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }
}
