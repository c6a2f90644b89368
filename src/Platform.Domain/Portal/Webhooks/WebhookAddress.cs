using System.Net;

namespace Platform.Domain.Portal.Webhooks;

/// <summary>
/// Which addresses may be written to at all. A name can point anywhere later, so that where it leads is looked at again
/// whenever something is sent; this refuses what can never be right.
/// </summary>
public static class WebhookAddress
{
    public const int Longest = 500;

    /// <param name="isVouchedFor">Whether the operator vouches for the host: such a one may lie in the inner network, and be plain http.</param>
    public static IEnumerable<FieldError> Errors(string address, Func<Uri, bool> isVouchedFor)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.Host.Length == 0)
        {
            yield return new("/address", "not-an-address", "Give a whole address that begins with https://.");
            yield break;
        }

        if (uri.UserInfo.Length > 0 || uri.Fragment.Length > 0)
        {
            yield return new("/address", "has-credentials", "Leave out user names, passwords and what follows a #; messages are signed instead.");
        }

        if (isVouchedFor(uri))
        {
            yield break;
        }

        if (uri.Scheme != "https")
        {
            yield return new("/address", "not-https", "Give an address that begins with https://.");
        }

        // The dots of a numeric host in its many spellings are put right by Uri, so that 0x7f.1 is looked at as 127.0.0.1.
        if (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var literal) ? !PublicAddress.Is(literal) : !HasDomain(uri.IdnHost))
        {
            yield return new("/address", "not-public", "Give a public host by its full name. Inner addresses need the operator of the platform to vouch for them.");
        }
    }

    private static bool HasDomain(string host)
    {
        var name = host.TrimEnd('.');
        return name.Contains('.', StringComparison.Ordinal)
            && !name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
    }
}
