using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Platform.Api.Web;

/// <summary>
/// How the server speaks where no proxy does it before it: TLS 1.2 and 1.3 alone, whatever the machine would still take (ASVS 12.1.1).
/// Certificate and address come from <c>Kestrel:Endpoints</c>. Whoever sends by the byte is let go, because a connection that never
/// ends costs the server more than its sender.
/// </summary>
public static class Transport
{
    /// <summary>How long the head of a request may take to come.</summary>
    public static readonly TimeSpan LongestHead = TimeSpan.FromSeconds(15);

    /// <summary>How fast a body has to come and an answer has to be taken, once it had a few seconds to begin.</summary>
    private static readonly MinDataRate SlowestBody = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static void ConfigureTransport(this IWebHostBuilder host) => host.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.RequestHeadersTimeout = LongestHead;
        (kestrel.Limits.MinRequestBodyDataRate, kestrel.Limits.MinResponseDataRate) = (SlowestBody, SlowestBody);
        kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13);
    });
}
