using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Platform.Api.Web;

/// <summary>
/// Takes the caller's address and scheme from the proxies that <c>Platform:TrustedProxies</c> names by their addresses, and from
/// nobody else. With none named the headers are not looked at.
/// </summary>
public static class TrustedProxies
{
    public static void UseTrustedProxies(this WebApplication app)
    {
        var named = app.Configuration.GetSection("Platform:TrustedProxies").Get<string[]>() ?? [];
        if (named.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in named)
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }
}
