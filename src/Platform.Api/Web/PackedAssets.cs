using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Platform.Api.Web;

/// <summary>
/// Sends the built files of the web app packed, to about a quarter. Nothing else is: an answer of the API may hold what somebody must
/// not learn from its length (BREACH), while these files are the same for everybody.
/// </summary>
public static class PackedAssets
{
    public static IServiceCollection AddPackedAssets(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"];
        });

    public static void UsePackedAssets(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/assets"), assets => assets.UseResponseCompression());
}
