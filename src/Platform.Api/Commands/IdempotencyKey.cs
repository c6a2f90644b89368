using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform.Api.Commands;

/// <summary>
/// A key that the caller gives to a command, so that a retry has one effect and the same answer. Kept for 30 days beside
/// the events of the command, in the same transaction. The fingerprint tells a retry from another request with a used key.
/// </summary>
public sealed record IdempotencyKey(string Key, string Fingerprint)
{
    public const string Header = "Idempotency-Key";
    public const int LongestKey = 200;

    public static async Task Read(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || !request.Headers.TryGetValue(Header, out var given))
        {
            await next(context);
            return;
        }

        var key = given.ToString();
        if (key.Length is 0 or > LongestKey)
        {
            await Problem.Of(400, "idempotency-key-is-malformed", $"Give an {Header} of 1 to {LongestKey} characters.").ExecuteAsync(context);
            return;
        }

        // The endpoint that takes a file covers its content once the hash is known; buffering it here would cost its size twice.
        var body = request.HasFormContentType ? string.Empty : await HashBody(request);
        var text = $"{request.Method} {request.Path}{request.QueryString}\n{body}";
        context.Features.Set(new IdempotencyKey(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));
        await next(context);
    }

    /// <summary>
    /// Makes the fingerprint speak of content that only the endpoint could tell, such as the hash of an uploaded file. Called
    /// before the command runs; without a key it does nothing.
    /// </summary>
    public static void Cover(HttpContext context, params IReadOnlyList<string?> content)
    {
        if (context.Features.Get<IdempotencyKey>() is { } key)
        {
            // As JSON, so that no two lists of content read the same.
            var text = $"{key.Fingerprint}\n{JsonSerializer.Serialize(content)}";
            context.Features.Set(key with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) });
        }
    }

    private static async Task<string> HashBody(HttpRequest request)
    {
        request.EnableBuffering();
        var hash = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash);
    }
}
