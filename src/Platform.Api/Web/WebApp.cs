using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Platform.Api.Access;
using Platform.Api.Commands;

namespace Platform.Api.Web;

/// <summary>Serves the web app from the API's own origin. An unknown path under /api is a problem, never the web page.</summary>
public static class WebApp
{
    // The web app loads nothing from outside and runs no inline script; antd writes its styles into the page.
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSafeHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            if (!headers.ContainsKey("Content-Security-Policy"))
            {
                headers.ContentSecurityPolicy = ContentSecurityPolicy;
            }

            if (context.Request.Path.StartsWithSegments("/api") && !headers.ContainsKey("Cache-Control"))
            {
                headers.CacheControl = "private, no-store";
            }

            return Task.CompletedTask;
        });
        return next();
    });

    public static void MapWebApp(this WebApplication app)
    {
        app.MapFallback("/api/{**path}", (HttpRequest request) => IsOfAnotherKind(request)
            // Routing passes over an endpoint that takes JSON when the request is something else, and ends up here.
            ? Problem.Of(415, "content-type-not-accepted", "Send commands as application/json, and files as multipart/form-data.")
            : Problem.Of(404, "not-found", "There is nothing under this address."))
            .WithMetadata(new OpenToAllAttribute("That there is nothing is the same answer for everybody."));
        app.MapFallback("/connect/{**path}", () => Problem.Of(404, "not-found", "There is nothing under this address."));
        app.MapFallback("/health/{**path}", () => Problem.Of(404, "not-found", "There is nothing under this address."));

        var root = app.Configuration["Platform:WebRoot"] ?? Path.Combine(AppContext.BaseDirectory, "web");
        if (string.IsNullOrEmpty(root) || !System.IO.Directory.Exists(root))
        {
            return;
        }

        var files = new PhysicalFileProvider(root);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = CacheByName });
        app.MapFallback(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-cache";
            return context.Response.SendFileAsync(files.GetFileInfo("index.html"));
        });
    }

    private static bool IsOfAnotherKind(HttpRequest request) =>
        request.ContentType is not null && !request.HasJsonContentType() && !request.HasFormContentType;

    // Built files carry their hash in their names; the page that names them does not.
    private static void CacheByName(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
}
