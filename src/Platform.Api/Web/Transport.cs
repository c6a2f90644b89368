using System.Security.Authentication;

namespace Platform.Api.Web;

/// <summary>
/// How the server speaks where no proxy does it before it: TLS 1.2 and 1.3 alone, whatever the machine would still take (ASVS 12.1.1).
/// Certificate and address come from <c>Kestrel:Endpoints</c>.
/// </summary>
public static class Transport
{
    public static void ConfigureTransport(this IWebHostBuilder host) => host.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13);
    });
}
