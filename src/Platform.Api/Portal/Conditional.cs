using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Platform.Api.Portal;

/// <summary>Answers with an ETag, and with 304 to whoever has seen it already.</summary>
internal static class Conditional
{
    /// <summary>Kept nowhere on the way, asked about each time.</summary>
    public const string ByItsReader = "private, no-cache";

    /// <summary>May be kept by anybody, asked about each time: what is withdrawn is gone at once.</summary>
    public const string ByAnybody = "public, no-cache";

    /// <param name="tag">What stands for the answer; its own hash where nothing is given.</param>
    public static IResult Json<T>(HttpContext context, T body, string caching, string? tag = null)
        where T : notnull
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, Projections.Json.Options);
        return Bytes(context, bytes, caching, tag ?? Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]);
    }

    public static IResult Text(HttpContext context, string json, string caching, string tag) => Bytes(context, Encoding.UTF8.GetBytes(json), caching, tag);

    private static IResult Bytes(HttpContext context, byte[] bytes, string caching, string tag)
    {
        var etag = new EntityTagHeaderValue($"\"{tag}\"");
        context.Response.Headers.ETag = etag.ToString();
        context.Response.Headers.CacheControl = caching;
        var seen = context.Request.GetTypedHeaders().IfNoneMatch;
        return seen.Any(each => each == EntityTagHeaderValue.Any || each.Compare(etag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(bytes, "application/json; charset=utf-8");
    }
}
