using System.Buffers.Binary;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Evidence;

/// <summary>
/// A scanner that knows one signature, the harmless test file that every scanner knows (EICAR). It is a real clamd where
/// Debian's is installed; elsewhere a peer that speaks as much of clamd's protocol as is asked of it.
/// </summary>
internal sealed class Scanner : IAsyncDisposable
{
    private const string Clamd = "/usr/sbin/clamd";

    private readonly string _socket;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scanner-");
    private readonly CancellationTokenSource _end = new();
    private Process? _process;
    private Task _peer = Task.CompletedTask;

    private Scanner(string socket) => _socket = socket;

    // In two halves, so that no scanner takes this source for what it describes.
    public static byte[] Eicar { get; } = Encoding.ASCII.GetBytes(
        "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");

    public static bool IsReal => File.Exists(Clamd);

    public static async Task<Scanner> Start(string socket)
    {
        var scanner = new Scanner(socket);
        if (IsReal)
        {
            scanner.StartClamd();
        }
        else
        {
            scanner.StartPeer();
        }

        await Eventually.Holds(
            async () =>
            {
                using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                (await Record.ExceptionAsync(async () => await probe.ConnectAsync(new UnixDomainSocketEndPoint(socket)))).ShouldBeNull();
            },
            TimeSpan.FromSeconds(60));
        return scanner;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        await _peer;
        _end.Dispose();
        File.Delete(_socket);
        _folder.Delete(recursive: true);
    }

    private void StartClamd()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "test.hdb"), "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n");
        var configuration = Path.Combine(_folder.FullName, "clamd.conf");
        File.WriteAllText(configuration, $"Foreground yes\nLocalSocket {_socket}\nDatabaseDirectory {_folder.FullName}\nMaxThreads 2\n");
        _process = Process.Start(new ProcessStartInfo(Clamd, ["-c", configuration]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void StartPeer()
    {
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(_socket));
        listener.Listen();
        _peer = Task.Run(async () =>
        {
            using (listener)
            {
                while (!_end.IsCancellationRequested)
                {
                    try
                    {
                        using var caller = await listener.AcceptAsync(_end.Token);
                        await Answer(new NetworkStream(caller));
                    }
                    catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException)
                    {
                        // The end, or a probe that asked nothing.
                    }
                }
            }
        });
    }

    private static async Task Answer(NetworkStream wire)
    {
        var command = new StringBuilder();
        var one = new byte[1];
        while (await wire.ReadAsync(one) == 1 && one[0] != 0)
        {
            command.Append((char)one[0]);
        }

        if (command.ToString() == "zVERSION")
        {
            await wire.WriteAsync("ClamAV 0.0.0/1/Thu Jan 1\0"u8.ToArray());
            return;
        }

        using var content = new MemoryStream();
        var length = new byte[4];
        await wire.ReadExactlyAsync(length);
        while (BinaryPrimitives.ReadInt32BigEndian(length) is > 0 and var size)
        {
            var piece = new byte[size];
            await wire.ReadExactlyAsync(piece);
            content.Write(piece);
            await wire.ReadExactlyAsync(length);
        }

        await wire.WriteAsync(content.ToArray().AsSpan().SequenceEqual(Eicar) ? "stream: Eicar-Test-Signature FOUND\0"u8.ToArray() : "stream: OK\0"u8.ToArray());
    }
}
