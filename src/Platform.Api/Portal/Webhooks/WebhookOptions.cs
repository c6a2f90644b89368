using Platform.Domain.Portal.Webhooks;

namespace Platform.Api.Portal.Webhooks;

/// <summary>How messages are sent to webhooks. All of it may be left out.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>
    /// Hosts in the inner network that the operator vouches for, as <c>name</c> or <c>name:port</c>: they may be written to though their
    /// addresses are not public, and by plain http. None by default.
    /// </summary>
    public string[] AllowedHosts { get; set; } = [];

    /// <summary>Seconds after the first, second, … try that failed; left out for eight tries within some twenty hours.</summary>
    public int[] RetrySeconds { get; set; } = [];

    /// <summary>Seconds that a receiver may take to answer.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Hours for which a secret that was replaced signs too.</summary>
    public int FormerSecretHours { get; set; } = 24;

    public DeliveryPlan Plan => RetrySeconds.Length > 0 ? new(RetrySeconds) : DeliveryPlan.Usual;

    public bool VouchesFor(Uri uri) => VouchesFor(uri.Host, uri.Port);

    public bool VouchesFor(string host, int port) =>
        AllowedHosts.Any(allowed => string.Equals(allowed, host, StringComparison.OrdinalIgnoreCase) || string.Equals(allowed, $"{host}:{port}", StringComparison.OrdinalIgnoreCase));
}
