using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

/// <summary>A server of its own that speaks TLS and writes its log as an operator's collector reads it, and the bytes that somebody may send it.</summary>
public sealed class OpenServer : IAsyncLifetime
{
    private readonly PlatformHost _platform = new();
    private ServerProcess? _server;

    public int TlsPort { get; private set; }

    public int PlainPort => _server!.Address.Port;

    internal ServerProcess Server => _server!;

    public async ValueTask InitializeAsync()
    {
        await _platform.InitializeAsync();
        await _platform.StopServer();
        TlsPort = ServerProcess.FreePort();
        var certificate = Path.Combine(_platform.DataDirectory, "tls.pfx");
        Directory.CreateDirectory(_platform.DataDirectory);
        await File.WriteAllBytesAsync(certificate, Certificate());
        _server = await ServerProcess.Start(
            _platform.Owner, _platform.DataDirectory,
            ("ASPNETCORE_URLS", $"{{address}};https://127.0.0.1:{TlsPort}"),
            // Whoever floods it and whoever is to be answered all the same come from one address here.
            ("Platform__Limits__PerCaller", "0"),
            ("Kestrel__Certificates__Default__Path", certificate),
            ("Kestrel__Certificates__Default__Password", "test"),
            ("Logging__LogLevel__Default", "Information"),
            ("Logging__Console__FormatterName", "json"),
            ("Logging__Console__FormatterOptions__UseUtcTimestamp", "true"),
            ("Logging__Console__FormatterOptions__TimestampFormat", "yyyy-MM-ddTHH:mm:ss.fffZ"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        await _platform.DisposeAsync();
    }

    /// <summary>Sends bytes as they are and reads until the server closes, or says nothing more for a while.</summary>
    public static async Task<string> Say(int port, params byte[][] bytes)
    {
        using var client = new TcpClient { ReceiveTimeout = 3000 };
        await client.ConnectAsync(IPAddress.Loopback, port);
        var stream = client.GetStream();
        try
        {
            foreach (var part in bytes)
            {
                await stream.WriteAsync(part);
            }
        }
        catch (IOException)
        {
            // It closed before it had everything: what it said counts.
        }

        var heard = new MemoryStream();
        var buffer = new byte[8192];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        try
        {
            while (await stream.ReadAsync(buffer, patience.Token) is var read and > 0)
            {
                heard.Write(buffer, 0, read);
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
        }

        return Encoding.Latin1.GetString(heard.ToArray());
    }

    private static byte[] Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pkcs12, "test");
    }
}
