using System.Globalization;
using System.Threading.RateLimiting;
using Platform.Api.Access;
using Platform.Api.Commands;

namespace Platform.Api.Web;

/// <summary>How much one may ask of a node, so that nobody slows the others down. Zero sets no limit.</summary>
/// <remarks>Each node counts for itself: a tenant behind three nodes may ask three times as much.</remarks>
public sealed class RequestLimitOptions
{
    public const string Section = "Platform:Limits";

    /// <summary>Requests a second of one account or program, or of one address that is not signed in.</summary>
    public int PerCaller { get; init; } = 50;

    /// <summary>Requests a second of one address for what is public: it is read by nobody in particular, and by far fewer at once.</summary>
    public int PerAnonymous { get; init; } = 10;

    /// <summary>Requests a second of all accounts and programs of one tenant.</summary>
    public int PerTenant { get; init; } = 500;

    /// <summary>For how many seconds at these rates somebody who has asked nothing for a while may ask at once.</summary>
    public int Burst { get; init; } = 10;
}

/// <summary>
/// Answers 429 with <c>Retry-After</c> to whoever asks more than its share of the API (features K, drill 27). What was refused did
/// nothing and may be sent again. Sign-in has limits of its own, by name and address.
/// </summary>
public static class RequestLimits
{
    public static IServiceCollection AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection(RequestLimitOptions.Section).Get<RequestLimitOptions>() ?? new();
        return services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context => Share(context, Caller(context), limits.PerCaller, limits.Burst)),
                PartitionedRateLimiter.Create<HttpContext, string>(context => Share(context, Reader(context), limits.PerAnonymous, limits.Burst)),
                PartitionedRateLimiter.Create<HttpContext, string>(context => Share(context, context.User.FindFirst(AccessClaims.Tenant)?.Value, limits.PerTenant, limits.Burst)));
            limiter.OnRejected = async (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, Math.Ceiling(time.TotalSeconds)) : 1;
                rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
                await Problem.Of(429, "too-many-requests", "More was asked than one may ask in a second. Nothing was done; wait as Retry-After says, and send it again.")
                    .ExecuteAsync(rejected.HttpContext);
            };
        });
    }

    private static RateLimitPartition<string> Share(HttpContext context, string? whose, int perSecond, int burst) =>
        whose is null || perSecond <= 0 || !context.Request.Path.StartsWithSegments("/api")
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetTokenBucketLimiter(whose, _ => new()
            {
                TokensPerPeriod = perSecond,
                TokenLimit = perSecond * Math.Max(1, burst),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            });

    // Whoever is signed in reads what is public as anybody does.
    private static string? Reader(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api/public") ? $"public/{context.Connection.RemoteIpAddress}" : null;

    private static string Caller(HttpContext context) =>
        context.User.FindFirst(AccessClaims.Subject)?.Value is { } subject
            ? $"{context.User.FindFirst(AccessClaims.Tenant)?.Value}/{subject}"
            : $"{context.Connection.RemoteIpAddress}";
}
