using System.Net;

namespace Platform.Api.Access.Sessions;

/// <summary>The account and the session of a request that came with a session; endpoints that ask carry <see cref="WithSessionAttribute"/>.</summary>
public static class Own
{
    public static Guid Account(HttpContext context) => Guid.Parse(context.User.FindFirst(AccessClaims.Subject)!.Value);

    public static Guid? Session(HttpContext context) =>
        Guid.TryParse(context.User.FindFirst(AccessClaims.Session)?.Value, out var session) ? session : null;

    /// <summary>
    /// Where the request came from; null from this machine itself, which is a proxy that nobody named: everybody would have its
    /// address, and one guesser would make all of them wait.
    /// </summary>
    public static string? Address(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? address.ToString() : null;
}
