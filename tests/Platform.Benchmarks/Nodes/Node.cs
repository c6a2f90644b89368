using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Platform.Benchmarks.Nodes;

/// <summary>A server as an operator runs it: a process of its own.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _log;

    private Node(Process process, Uri address, TimeSpan startedIn, string log)
    {
        _process = process;
        _log = log;
        Address = address;
        StartedIn = startedIn;
        Client = NewClient(address);
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to its first good answer.</summary>
    public TimeSpan StartedIn { get; }

    public double ResidentKilobytes => File.ReadLines($"/proc/{_process.Id}/status").Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture)).Single();

    /// <summary>Processor time of the server so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Processor time that went into compiling hot code anew, of which a node that has been at work for a while needs none.</summary>
    public TimeSpan Compiling => Processors.OfThreads(_process.Id, ".NET Tiered Com");

    public static HttpClient NewClient(Uri address) => new(new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseCookies = false }) { BaseAddress = address };

    public static Task<Node> Platform(string database, string data, IReadOnlyDictionary<string, string> settings, string firstRead, string? token)
    {
        var dll = Environment.GetEnvironmentVariable("PLATFORM_API_DLL") is { Length: > 0 } given ? given : typeof(Platform.Api.Database.Messaging).Assembly.Location;
        return Start([dll], firstRead, token, address => new Dictionary<string, string>(settings)
        {
            ["ConnectionStrings__platform"] = database,
            ["Platform__DataDirectory"] = data,
            ["Access__AllowPlainHttp"] = "true",
            // One for all nodes, as behind one address: a token names who gave it.
            ["Access__Issuer"] = "http://127.0.0.1/",
            ["Access__AccessTokenMinutes"] = "600",
            ["ASPNETCORE_URLS"] = address.ToString(),
            // A program here asks for hundreds.
            ["Platform__Limits__PerCaller"] = "0",
            ["Platform__Limits__PerTenant"] = "0",
            ["Logging__LogLevel__Default"] = "Warning",
        }, Path.GetDirectoryName(dll)!);
    }

    /// <param name="database">Null for an app that does nothing at all.</param>
    public static Task<Node> Floor(string? database) => Start(
        [typeof(Node).Assembly.Location, "floor"], "/health/live", null,
        address => new Dictionary<string, string> { ["FLOOR_URL"] = address.ToString(), ["FLOOR_DATABASE"] = database ?? string.Empty }, AppContext.BaseDirectory);

    public async Task<string?> Get(string path, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await Send(request, token);
    }

    public async Task<string?> Post(string path, HttpContent body, string? token = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await Send(request, token);
    }

    public async Task Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
    }

    /// <summary>What the server said last, for a run that failed.</summary>
    public string LastWords => string.Join('\n', File.ReadLines(_log).TakeLast(40));

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Client.Dispose();
        _process.Dispose();
    }

    // Null when it succeeded, else the status and the first words.
    private async Task<string?> Send(HttpRequestMessage request, string? token)
    {
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        using var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (answer.IsSuccessStatusCode)
        {
            await answer.Content.CopyToAsync(Stream.Null);
            return null;
        }

        var said = await answer.Content.ReadAsStringAsync();
        return $"{(int)answer.StatusCode} {said[..Math.Min(said.Length, 200)]}";
    }

    private static async Task<Node> Start(string[] arguments, string firstRead, string? token, Func<Uri, Dictionary<string, string>> environment, string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var log = Path.Combine(Path.GetTempPath(), $"bench-{Guid.NewGuid():n}.log");
        // Through a shell for the log alone: a pipe that nobody reads would stop the server when it is full.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$@\" > \"$0\" 2>&1", log, .. arguments]) { WorkingDirectory = folder };
        foreach (var (name, value) in environment(address))
        {
            start.Environment[name] = value;
        }

        var waited = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => EndLeftover(process);
        using var client = NewClient(address);
        while (true)
        {
            if (process.HasExited || waited.Elapsed > TimeSpan.FromMinutes(2))
            {
                EndLeftover(process);
                throw new InvalidOperationException($"The server did not start: {await File.ReadAllTextAsync(log)}");
            }

            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, firstRead);
                if (token is not null)
                {
                    request.Headers.Authorization = new("Bearer", token);
                }

                using var answer = await client.SendAsync(request);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return new(process, address, waited.Elapsed, log);
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }
    }

    private static void EndLeftover(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
        catch (InvalidOperationException)
        {
            // Disposed of: it was ended before.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
