using Microsoft.AspNetCore.Authentication.Cookies;
using Platform.Api.Access.Passkeys;

namespace Platform.Api.Access;

/// <summary>
/// Names the cookie by how the request came. Browsers keep a <c>__Host-</c> cookie only from HTTPS and only for this host
/// and path, so a neighbor on a subdomain cannot plant one; plain HTTP is for development and has a name of its own.
/// </summary>
public sealed class SessionCookies(bool allowPlainHttp) : ICookieManager
{
    public const string Secure = "__Host-platform";
    public const string Plain = "platform-session";

    private readonly ChunkingCookieManager _cookies = new();

    /// <summary>From here on this request came with no cookie.</summary>
    public static void ForgetCookie(HttpContext context) => context.Items[typeof(SessionCookies)] = true;

    // Signing in always begins a new session: a session that somebody planted before must not become the signed-in one.
    public string? GetRequestCookie(HttpContext context, string key) =>
        IsSignIn(context.Request) || context.Items.ContainsKey(typeof(SessionCookies)) ? null : _cookies.GetRequestCookie(context, Name(context));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, Name(context), options);

    private string Name(HttpContext context) => context.Request.IsHttps || !allowPlainHttp ? Secure : Plain;

    private static bool IsSignIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && (request.Path.Equals(SessionEndpoint.Path, StringComparison.OrdinalIgnoreCase) || request.Path.Equals(PasskeySignInEndpoint.Path, StringComparison.OrdinalIgnoreCase));
}
