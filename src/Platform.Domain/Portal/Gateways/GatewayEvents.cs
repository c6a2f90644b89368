namespace Platform.Domain.Portal.Gateways;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record GatewayEvent
{
    private protected GatewayEvent()
    {
    }
}

/// <summary>What the calls of an application are signed with.</summary>
public enum GatewayAlgorithm
{
    HmacSha256,

    /// <summary>HMAC over SM3 (GB/T 32905).</summary>
    HmacSm3,
}

/// <summary>An application of a government gateway may read what is published, by signed calls. Its secret is in no event.</summary>
/// <param name="AppKey">Names the application, and with it the bureau.</param>
[StoredAs("gateway.registered.v1")]
public sealed record GatewayRegistered(Guid GatewayId, string AppKey, string TitleZh, GatewayAlgorithm Algorithm, string RegisteredBy) : GatewayEvent;

/// <summary>Calls are signed with another secret from now on; the former one serves no more.</summary>
/// <param name="Number">Of the secret that came, from 1.</param>
[StoredAs("gateway.secret-replaced.v1")]
public sealed record GatewaySecretReplaced(int Number, string ReplacedBy) : GatewayEvent;

[StoredAs("gateway.ended.v1")]
public sealed record GatewayEnded(string EndedBy) : GatewayEvent;
