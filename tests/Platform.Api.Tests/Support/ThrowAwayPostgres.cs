using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Platform.Api.Tests.Support;

/// <summary>
/// A PostgreSQL of this test run's own: started from the installed binaries in a new folder, on a free port, and removed
/// with it. Durable writes are off, because it need not survive anything.
/// </summary>
public sealed class ThrowAwayPostgres : IAsyncDisposable
{
    private readonly string _home = Path.Combine("/var/tmp", $"platform-test-{Guid.NewGuid():n}");
    private readonly string _binaries = Binaries();

    private ThrowAwayPostgres()
    {
    }

    public string Owner { get; private set; } = string.Empty;

    public static async Task<ThrowAwayPostgres> Start()
    {
        var postgres = new ThrowAwayPostgres();
        var password = RandomNumberGenerator.GetHexString(32);
        var port = FreePort();
        await postgres.Initialize(password);
        await postgres.Run(
            "pg_ctl", "-D", postgres.Data, "-l", $"{postgres._home}/log", "-w", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200",
            "start");
        postgres.Owner = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1", Port = port, Username = "platform", Password = password, Database = "postgres",
        }.ConnectionString;
        return postgres;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Run("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_home, recursive: true);
    }

    private string Data => $"{_home}/data";

    private async Task Initialize(string password)
    {
        Directory.CreateDirectory(_home);
        var secret = $"{_home}/password";
        await File.WriteAllTextAsync(secret, password);
        if (AsAnother is { } account)
        {
            await Execute("chown", ["-R", account, _home]);
        }

        await Run("initdb", "-D", Data, "-U", "platform", "-A", "scram-sha-256", $"--pwfile={secret}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    }

    // PostgreSQL refuses to run as root.
    private static string? AsAnother => Environment.UserName != "root" ? null : File.ReadAllText("/etc/passwd").Contains("\npostgres:", StringComparison.Ordinal) ? "postgres" : "nobody";

    private Task Run(string program, params string[] arguments) => AsAnother is { } account
        ? Execute("setpriv", [$"--reuid={account}", $"--regid={account}", "--clear-groups", "--", $"{_binaries}/{program}", .. arguments])
        : Execute($"{_binaries}/{program}", arguments);

    private static async Task Execute(string program, string[] arguments)
    {
        // Nothing is redirected: the started server would inherit the pipe and hold it open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
        }
    }

    private static string Binaries() => Environment.GetEnvironmentVariable("PLATFORM_PG_BIN")
        ?? Directory.GetDirectories("/usr/lib/postgresql").Select(version => $"{version}/bin").Where(Directory.Exists).OrderDescending().FirstOrDefault()
        ?? throw new InvalidOperationException("No PostgreSQL: install it, or set PLATFORM_PG_BIN to its bin folder.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
