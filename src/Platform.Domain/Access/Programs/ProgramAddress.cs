namespace Platform.Domain.Access.Programs;

/// <summary>Which addresses a program may be registered with.</summary>
public static class ProgramAddress
{
    public const int Longest = 500;
    public const string Rule = "Give an address with https, or with http on the person's own machine, without a query, a fragment, a user name or a wildcard.";

    /// <summary>Plain HTTP only where nobody can listen in: a program on the person's own machine.</summary>
    public static bool IsAcceptable(string address) =>
        address.Length <= Longest
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.IsWellFormedOriginalString() && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0 && !address.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether it is what a browser sends as <c>Origin</c>, letter by letter.</summary>
    public static bool IsOrigin(string origin) =>
        IsAcceptable(origin) && Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && origin == $"{uri.Scheme}://{uri.Host}{(uri.IsDefaultPort ? string.Empty : $":{uri.Port}")}";
}
