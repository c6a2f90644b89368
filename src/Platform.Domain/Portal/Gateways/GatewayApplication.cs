namespace Platform.Domain.Portal.Gateways;

/// <summary>An application of a gateway.</summary>
/// <param name="Secrets">How many secrets it has had.</param>
public sealed record GatewayApplication(Guid Id, int Secrets, bool HasEnded)
{
    private const int KeyLength = 16;

    /// <summary>The key by which an application names itself: the bureau, a dot, and letters of its own.</summary>
    public static string KeyFor(string tenant, Guid id) => $"{tenant}.{id.ToString("n")[^KeyLength..]}";

    /// <summary>The bureau that a key speaks of; null when it is no key.</summary>
    public static string? TenantOf(string appKey) => appKey.LastIndexOf('.') is > 0 and var dot && appKey.Length - dot - 1 == KeyLength ? appKey[..dot] : null;

    public static GatewayApplication? Evolve(GatewayApplication? application, GatewayEvent @event) => (application, @event) switch
    {
        (_, GatewayRegistered e) => new(e.GatewayId, 1, false),
        (null, _) => null,
        (_, GatewaySecretReplaced e) => application with { Secrets = e.Number },
        (_, GatewayEnded) => application with { HasEnded = true },
        _ => application,
    };
}

/// <param name="Standing">How many applications the bureau has that were not ended.</param>
public sealed record RegisterGateway(Guid GatewayId, string AppKey, string TitleZh, GatewayAlgorithm Algorithm, int Standing);

public sealed record TooManyGateways()
    : Refusal("too-many-gateways", $"A bureau has at most {GatewayDecider.Most} applications of gateways at a time. End one that is no longer needed.");

public sealed record GatewayHasEnded()
    : Refusal("gateway-has-ended", "This application was ended and stays so. Register another.");

public static class GatewayDecider
{
    public const int Most = 20;

    public static Decision<GatewayEvent> Register(RegisterGateway command, GatewayApplication? application, By by) =>
        application is not null ? Decision<GatewayEvent>.Nothing
        : command.Standing >= Most ? new TooManyGateways()
        : new GatewayRegistered(command.GatewayId, command.AppKey, command.TitleZh, command.Algorithm, by.ActorId);

    /// <param name="number">Of the secret that comes: one more than the application has had.</param>
    public static Decision<GatewayEvent> ReplaceSecret(int number, GatewayApplication application, By by) =>
        application.HasEnded ? new GatewayHasEnded()
        : number <= application.Secrets ? Decision<GatewayEvent>.Nothing
        : new GatewaySecretReplaced(number, by.ActorId);

    public static Decision<GatewayEvent> End(GatewayApplication application, By by) =>
        application.HasEnded ? Decision<GatewayEvent>.Nothing : new GatewayEnded(by.ActorId);
}
