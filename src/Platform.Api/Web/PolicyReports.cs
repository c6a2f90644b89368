using System.Text.Json;
using System.Threading.RateLimiting;
using Platform.Api.Access;
using Platform.Api.Commands;

namespace Platform.Api.Web;

/// <summary>
/// Where browsers tell what the content security policy kept out (ASVS 3.4.7). A report comes from somebody's page with their session
/// beside it: of what it says only which rule it was, what kind of thing and on which part of the application go into the log, and
/// each of them only by words that are known here.
/// </summary>
public static partial class PolicyReports
{
    public const string Path = "/browser-reports";

    private const int LargestReport = 16 * 1024;
    private const int MostInOne = 20;
    private const int PerMinute = 20;

    private static readonly HashSet<string> Directives =
    [
        "default-src", "script-src", "script-src-elem", "script-src-attr", "style-src", "style-src-elem", "style-src-attr", "img-src", "font-src", "connect-src",
        "media-src", "object-src", "frame-src", "child-src", "worker-src", "manifest-src", "base-uri", "form-action", "frame-ancestors",
    ];

    private static readonly HashSet<string> Kinds = ["inline", "eval", "wasm-eval", "data", "blob", "self", "trusted-types-policy", "trusted-types-sink"];

    public static void MapPolicyReports(this WebApplication app)
    {
        // An address that reports without end is a page that somebody broke, or somebody who fills the log.
        var limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            $"{context.Connection.RemoteIpAddress}", _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.MapPost(Path, (HttpContext context, ILoggerFactory logs) => Take(context, limiter, logs.CreateLogger("Platform.Api.Web.PolicyReports")))
            .WithMetadata(new OpenToAllAttribute("A browser reports by itself, whoever is signed in, and is answered nothing."))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> Take(HttpContext context, PartitionedRateLimiter<HttpContext> limiter, ILogger log)
    {
        using var lease = limiter.AttemptAcquire(context);
        if (!lease.IsAcquired)
        {
            return Problem.Of(429, "too-many-requests", "More was reported than one address may report in a minute.");
        }

        if (context.Request.ContentLength is null or > LargestReport)
        {
            return Problem.OfStatus(413);
        }

        try
        {
            using var report = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            foreach (var (directive, blocked, page) in Read(report.RootElement).Take(MostInOne))
            {
                KeptOut(log, directive, blocked, page);
            }

            return Results.NoContent();
        }
        catch (JsonException)
        {
            return Problem.OfStatus(400);
        }
    }

    // Reporting API (a list of reports), or the form of browsers before it.
    private static IEnumerable<(string Directive, string Blocked, string Page)> Read(JsonElement said)
    {
        if (said.ValueKind == JsonValueKind.Array)
        {
            return said.EnumerateArray().Where(each => Text(each, "type") == "csp-violation").Select(each => Member(each, "body"))
                .Where(body => body.ValueKind == JsonValueKind.Object)
                .Select(body => (Directive(Text(body, "effectiveDirective")), Blocked(Text(body, "blockedURL")), Page(Text(body, "documentURL"))));
        }

        var old = Member(said, "csp-report");
        return old.ValueKind != JsonValueKind.Object
            ? []
            : [(Directive(Text(old, "effective-directive") ?? Text(old, "violated-directive")), Blocked(Text(old, "blocked-uri")), Page(Text(old, "document-uri")))];
    }

    private static JsonElement Member(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var member) ? member : default;

    private static string? Text(JsonElement from, string name) => Member(from, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static string Directive(string? said) => said?.Split(' ')[0] is { } word && Directives.Contains(word) ? word : "another";

    private static string Blocked(string? said) =>
        said is null ? "unknown" : Kinds.Contains(said) ? said : Uri.TryCreate(said, UriKind.Absolute, out var address) ? $"{(address.Scheme is "https" or "http" ? address.Scheme : "other")} address" : "unknown";

    // The first part of the path is a part of the application; what follows may be anybody's id.
    private static string Page(string? said) =>
        Uri.TryCreate(said, UriKind.Absolute, out var address) && address.Segments.ElementAtOrDefault(1)?.Trim('/') is { Length: > 0 and < 40 } part && part.All(letter => letter is (>= 'a' and <= 'z') or '-')
            ? $"/{part}"
            : "/";

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page kept out what its policy does not let in: {Directive}, {Blocked}, on {Page}")]
    private static partial void KeptOut(ILogger log, string directive, string blocked, string page);
}
