using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Platform.Api.Access;
using Platform.Api.Commands;

namespace Platform.Api.Web;

/// <summary>Serves the web app from the API's own origin. An unknown path under /api is a problem, never the web page.</summary>
public static class WebApp
{
    /// <summary>Stands in the built page where the word belongs that its style elements carry.</summary>
    private const string NoncePlace = "__page_nonce__";

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
        app.UsePackedAssets();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = CacheByName });
        var page = Path.Combine(root, "index.html");
        app.MapFallback(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-cache";
            // Read anew: who builds the web app beside a running server sees what was built.
            var written = await File.ReadAllTextAsync(page, context.RequestAborted);
            await context.Response.WriteAsync(written.Replace(NoncePlace, SafeHeaders.NonceOf(context), StringComparison.Ordinal), context.RequestAborted);
        });
    }

    private static bool IsOfAnotherKind(HttpRequest request) =>
        request.ContentType is not null && !request.HasJsonContentType() && !request.HasFormContentType;

    // Built files carry their hash in their names; the page that names them does not.
    private static void CacheByName(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
}
