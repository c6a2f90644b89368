using System.Buffers.Binary;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Platform.Api.Tests.Web;

/// <summary>HTTP/2 over TLS, frame by frame, as no well-meant client speaks it (RFC 9113).</summary>
internal sealed class Http2Connection : IAsyncDisposable
{
    public const byte EndStream = 1;
    public const byte EndHeaders = 4;

    private const byte Headers = 1;
    private const byte ResetStream = 3;
    private const byte Settings = 4;
    private const byte GoAway = 7;
    private const byte Continuation = 9;

    private static readonly SslApplicationProtocol[] Http2 = [SslApplicationProtocol.Http2];

    private readonly TcpClient _socket;
    private readonly SslStream _stream;
    private readonly Task<bool> _sentAway;

    private Http2Connection(TcpClient socket, SslStream stream)
    {
        (_socket, _stream) = (socket, stream);
        _sentAway = Task.Run(ReadUntilTheEnd);
    }

    /// <summary>Whether the server ended the connection with a word of its own, once it has ended.</summary>
    public Task<bool> SentAway => _sentAway;

    public static async Task<Http2Connection> Open(int port)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port);
        // The certificate was made for this test alone.
        var stream = new SslStream(socket.GetStream(), leaveInnerStreamOpen: false, (_, certificate, _, _) => certificate?.Subject == "CN=127.0.0.1");
        await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "127.0.0.1", ApplicationProtocols = [.. Http2] });
        stream.NegotiatedApplicationProtocol.ShouldBe(SslApplicationProtocol.Http2);
        await stream.WriteAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8.ToArray());
        await stream.WriteAsync(Frame(Settings, 0, 0, []));
        return new(socket, stream);
    }

    /// <summary>A whole request for a small answer, and its end before it can be answered.</summary>
    public static byte[] RequestAndReset(int stream) => [.. Frame(Headers, EndStream | EndHeaders, stream, Request()), .. Frame(ResetStream, 0, stream, [0, 0, 0, 8])];

    /// <summary>The head of a request that says that more of it will come.</summary>
    public static byte[] RequestThatGoesOn(int stream) => Frame(Headers, EndStream, stream, Request());

    /// <summary>More of a head, and not its end: one header, of this many letters.</summary>
    public static byte[] MoreOfTheHead(int stream, int letters) => Frame(Continuation, 0, stream, Literal("x-more", new string('a', letters)));

    /// <returns>False once the server takes no more.</returns>
    public async Task<bool> Send(byte[] frames)
    {
        try
        {
            await _stream.WriteAsync(frames);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _socket.Dispose();
        await _sentAway;
    }

    private async Task<bool> ReadUntilTheEnd()
    {
        var (head, sentAway) = (new byte[9], false);
        try
        {
            while (true)
            {
                await _stream.ReadExactlyAsync(head);
                await _stream.ReadExactlyAsync(new byte[(head[0] << 16) | (head[1] << 8) | head[2]]);
                sentAway |= head[3] == GoAway;
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            return sentAway;
        }
    }

    private static byte[] Frame(byte type, byte flags, int stream, byte[] payload)
    {
        var head = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(head, payload.Length << 8);
        (head[3], head[4]) = (type, flags);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(5), stream);
        return [.. head, .. payload];
    }

    // From the static table: GET, https, and then path and authority by their letters.
    private static byte[] Request() => [0x82, 0x87, .. Named(4, "/api/v1/instance"), .. Named(1, "127.0.0.1")];

    private static byte[] Named(byte index, string value) => [index, .. Letters(value)];

    private static byte[] Literal(string name, string value) => [0, .. Letters(name), .. Letters(value)];

    // HPACK: the length in seven bits, and what does not fit in pieces of seven behind it.
    private static byte[] Letters(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        if (bytes.Length < 127)
        {
            return [(byte)bytes.Length, .. bytes];
        }

        var length = new List<byte> { 127 };
        var rest = bytes.Length - 127;
        for (; rest >= 128; rest >>= 7)
        {
            length.Add((byte)((rest & 127) | 128));
        }

        return [.. length, (byte)rest, .. bytes];
    }
}
