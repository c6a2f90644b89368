using System.Security.Cryptography;
using System.Text;

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

        // A file is told apart by its own hash when it is stored; buffering it here would cost its size twice.
        var body = request.HasFormContentType ? string.Empty : await HashBody(request);
        var text = $"{request.Method} {request.Path}{request.QueryString}\n{body}";
        context.Features.Set(new IdempotencyKey(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));
        await next(context);
    }

    private static async Task<string> HashBody(HttpRequest request)
    {
        request.EnableBuffering();
        var hash = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash);
    }
}
