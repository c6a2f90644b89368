using System.Net;
using System.Net.Sockets;

namespace Platform.Domain.Portal.Webhooks;

/// <summary>
/// Whether an IP address lies in the public internet. Everything that the registries set apart is none of it: loopback, private,
/// link-local (where clouds answer with credentials), shared carrier space, unique-local, multicast, documentation, and the
/// addresses of IPv6 that stand for one of IPv4 wherever that one leads.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] SetApart =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // Of IPv6 this alone is given out; loopback, link-local, unique-local, mapped and translated addresses all lie beside it.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !SetApart.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain))
            && (plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain));
    }
}
