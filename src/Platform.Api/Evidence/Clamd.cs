using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Platform.Domain.Evidence;

namespace Platform.Api.Evidence;

/// <summary>Speaks clamd's protocol: one question for each connection, the file as pieces after their lengths (clamd(8), INSTREAM).</summary>
internal static class Clamd
{
    private const int PieceLength = 64 * 1024;

    public static async Task<FileScan> Ask(string address, Stream content, CancellationToken cancellation)
    {
        var scanner = ScanWords.Name(await Ask(address, "zVERSION\0", null, cancellation));
        return ScanWords.Read(await Ask(address, "zINSTREAM\0", content, cancellation), scanner);
    }

    private static async Task<string> Ask(string address, string command, Stream? content, CancellationToken cancellation)
    {
        var (end, family) = EndPointOf(address);
        using var socket = new Socket(family, SocketType.Stream, family == AddressFamily.Unix ? ProtocolType.Unspecified : ProtocolType.Tcp);
        await socket.ConnectAsync(end, cancellation);
        await using var wire = new NetworkStream(socket);
        await wire.WriteAsync(Encoding.ASCII.GetBytes(command), cancellation);
        if (content is not null)
        {
            await Send(wire, content, cancellation);
        }

        using var reader = new StreamReader(wire, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellation);
    }

    private static async Task Send(Stream wire, Stream content, CancellationToken cancellation)
    {
        var piece = new byte[4 + PieceLength];
        while (await content.ReadAsync(piece.AsMemory(4), cancellation) is > 0 and var read)
        {
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await wire.WriteAsync(piece.AsMemory(0, 4 + read), cancellation);
        }

        await wire.WriteAsync(new byte[4], cancellation);
    }

    private static (EndPoint End, AddressFamily Family) EndPointOf(string address) =>
        address.StartsWith("unix:", StringComparison.Ordinal) ? (new UnixDomainSocketEndPoint(address["unix:".Length..]), AddressFamily.Unix)
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "tcp"
            ? IPAddress.TryParse(uri.Host, out var ip) ? (new IPEndPoint(ip, uri.Port), ip.AddressFamily) : (new DnsEndPoint(uri.Host, uri.Port, AddressFamily.InterNetwork), AddressFamily.InterNetwork)
        : throw new InvalidDataException("Platform:Scan:Address is neither tcp://host:port nor unix:/path.");
}
