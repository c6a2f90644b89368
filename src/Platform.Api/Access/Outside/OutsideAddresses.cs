using Microsoft.Extensions.Options;

namespace Platform.Api.Access.Outside;

/// <summary>
/// Which addresses this server may ask on behalf of a tenant: those of hosts that the operator named, by HTTPS; by plain HTTP only on this
/// machine, where plain HTTP is allowed at all. Whoever sets a provider would else have the server ask what only the server can reach.
/// </summary>
public sealed class OutsideAddresses(IOptions<AccessOptions> options, bool allowPlainHttp)
{
    public IReadOnlyList<string> Hosts => options.Value.OutsideHosts;

    public bool MayBeAsked(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || (allowPlainHttp && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.UserInfo.Length == 0
        && Hosts.Any(host => string.Equals(host, address.IsDefaultPort ? address.Host : address.Authority, StringComparison.OrdinalIgnoreCase));
}
