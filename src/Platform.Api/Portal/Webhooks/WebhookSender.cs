using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using Platform.Domain.Portal.Webhooks;

namespace Platform.Api.Portal.Webhooks;

/// <summary>How a try ended.</summary>
/// <param name="Fault">Null when the receiver accepted it.</param>
/// <param name="Status">What the receiver answered; null where it did not.</param>
public sealed record SendResult(string? Fault, int? Status)
{
    public const string ForbiddenAddress = "forbidden-address";
    public const string Unreachable = "unreachable";
    public const string TimedOut = "timed-out";
    public const string Redirected = "redirected";
    public const string Refused = "refused";

    /// <summary>The key that sealed its secret is not in the directory of keys.</summary>
    public const string Unsigned = "unsigned";
}

/// <summary>The addresses that a name leads to.</summary>
public delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellation);

/// <summary>
/// Sends signed messages to the outside and nowhere else. Where a name leads is looked at when the connection is made, and the
/// connection goes to the very addresses that were looked at, so that a name that leads elsewhere a moment later gains nothing.
/// No redirect is followed, no proxy is asked, no cookie is kept, and of an answer nothing but its status is read.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private readonly WebhookOptions _options;
    private readonly ResolveHost _resolve;
    private readonly HttpClient _client;

    /// <param name="resolve">The resolver of the machine, unless another is given.</param>
    public WebhookSender(IOptions<WebhookOptions> options, ResolveHost? resolve = null)
    {
        _options = options.Value;
        _resolve = resolve ?? Dns.GetHostAddressesAsync;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(_options.TimeoutSeconds),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,
            ConnectCallback = Connect,
        })
        {
            Timeout = TimeSpan.FromSeconds(_options.TimeoutSeconds),
        };
    }

    /// <param name="secrets">Each signs; the receiver needs to know one of them.</param>
    /// <param name="at">Real time, in UTC: the receiver compares it with its own clock.</param>
    public async Task<SendResult> Send(string address, string id, string body, IReadOnlyList<byte[]> secrets, DateTimeOffset at, CancellationToken cancellation)
    {
        // What was acceptable when it was registered need not be so any more.
        if (WebhookAddress.Errors(address, _options.VouchesFor).Any())
        {
            return new(SendResult.ForbiddenAddress, null);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(WebhookMessage.MediaType, "utf-8");
        request.Headers.TryAddWithoutValidation("User-Agent", "responsibility-platform-webhooks/1");
        request.Headers.TryAddWithoutValidation("webhook-id", id);
        request.Headers.TryAddWithoutValidation("webhook-timestamp", WebhookSignature.Timestamp(at));
        request.Headers.TryAddWithoutValidation("webhook-signature", WebhookSignature.Of(secrets, id, at, body));
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (int)response.StatusCode switch
            {
                >= 200 and < 300 and var status => new(null, status),
                >= 300 and < 400 and var status => new(SendResult.Redirected, status),
                var status => new(SendResult.Refused, status),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(SendResult.TimedOut, null);
        }
        catch (HttpRequestException fault)
        {
            return new(fault.InnerException is AddressIsForbiddenException ? SendResult.ForbiddenAddress : SendResult.Unreachable, null);
        }
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await _resolve(host, cancellation);
        // One that is not public among several is enough: it would be tried as soon as the others do not answer.
        if (!_options.VouchesFor(host, port) && (addresses.Length == 0 || !addresses.All(PublicAddress.Is)))
        {
            throw new AddressIsForbiddenException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => _client.Dispose();

    private sealed class AddressIsForbiddenException() : IOException("The name leads to an address that is not public.");
}
