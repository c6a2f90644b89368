using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Platform.Api.Tests.Support;

/// <summary>The server as an operator runs it: a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _said;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        _said = process.StandardOutput.ReadToEndAsync();
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Everything that it said, once it has ended.</summary>
    public Task<string> Said => _said;

    /// <summary>What it holds of the machine's memory at this moment, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="settings">What it is told beside that, by the names of environment variables; <c>{address}</c> stands for its own.</param>
    public static async Task<ServerProcess> Start(string owner, string dataDirectory, params (string Name, string Value)[] settings)
    {
        Directory.CreateDirectory(dataDirectory);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardOutput = true, WorkingDirectory = dataDirectory };
        start.Environment["ConnectionStrings__platform"] = owner;
        start.Environment["Platform__DataDirectory"] = dataDirectory;
        start.Environment["Access__AllowPlainHttp"] = "true";
        // As the host that made the accounts: another number would have each hashed anew when it signs in.
        start.Environment["Access__PasswordHashIterations"] = PlatformHost.PasswordRounds;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value.Replace("{address}", address.ToString(), StringComparison.Ordinal);
        }

        var server = new ServerProcess(Process.Start(start)!, address);
        try
        {
            await server.IsReady();
            return server;
        }
        catch
        {
            // Nobody else would end it, and it would outlive the tests.
            await server.DisposeAsync();
            throw;
        }
    }

    private async Task IsReady()
    {
        using var client = new HttpClient { BaseAddress = Address };
        await Eventually.Holds(
            async () =>
            {
                if (_process.HasExited)
                {
                    throw new InvalidOperationException($"The server ended: {await _said}");
                }

                var (status, said) = await Ready(client);
                status.ShouldBe(HttpStatusCode.OK, said);
            },
            TimeSpan.FromMinutes(3));
    }

    /// <summary>A signed-in client of this server.</summary>
    public async Task<HttpClient> SignIn(string userName, string password)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Address };
        var session = await client.PostAsJsonAsync("/api/v1/session", new { userName, password });
        session.StatusCode.ShouldBe(HttpStatusCode.OK);
        var content = await session.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        client.DefaultRequestHeaders.Add("X-CSRF-TOKEN", content.GetProperty("csrfToken").GetString());
        return client;
    }

    /// <summary>SIGKILL: nothing of the process has a last word.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }

    private static async Task<(HttpStatusCode Status, string Said)> Ready(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException fault)
        {
            return (HttpStatusCode.ServiceUnavailable, fault.Message);
        }
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
