using System.Security.Cryptography;

namespace Platform.Api.Web;

/// <summary>
/// What every answer tells a browser: load nothing from outside, run and style nothing that is not ours, stand in no frame, keep
/// nothing of the API, and come by TLS from now on (ASVS 3.4).
/// </summary>
public static class SafeHeaders
{
    // Answers of the API are no pages: whoever opens one as such gets nothing to run.
    private const string PolicyOfAnswers = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private const string Features = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private const string ReportsGroup = "policy";

    private static readonly object NonceKey = new();

    public static IApplicationBuilder UseSafeHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            var ofApi = context.Request.Path.StartsWithSegments("/api");
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = Features;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
            headers.TryAdd("Content-Security-Policy", ofApi ? PolicyOfAnswers : PolicyOfPages(context));
            if (ofApi)
            {
                headers.TryAdd("Cache-Control", "private, no-store");
            }
            else
            {
                headers["Reporting-Endpoints"] = $"{ReportsGroup}=\"{PolicyReports.Path}\"";
            }

            if (context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            return Task.CompletedTask;
        });
        return next();
    });

    /// <summary>The word of this answer alone that its own style elements carry.</summary>
    public static string NonceOf(HttpContext context)
    {
        if (context.Items.TryGetValue(NonceKey, out var kept) && kept is string nonce)
        {
            return nonce;
        }

        nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        return nonce;
    }

    // The component library writes its styles into the page while it runs, and names them by the word of the page. Style attributes stay
    // allowed: drawings have them, and they neither run nor load anything. The first style-src is for browsers that know no finer one.
    private static string PolicyOfPages(HttpContext context) =>
        $"default-src 'self'; style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'nonce-{NonceOf(context)}'; style-src-attr 'unsafe-inline'; "
        + "img-src 'self' data: blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        // By the newer word and by the one that every browser knows.
        + $"report-uri {PolicyReports.Path}; report-to {ReportsGroup}";
}
