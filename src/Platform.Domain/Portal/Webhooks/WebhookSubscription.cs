using System.Collections.Immutable;

namespace Platform.Domain.Portal.Webhooks;

public enum WebhookStatus
{
    Active,

    /// <summary>Somebody holds it back; what is published meanwhile waits.</summary>
    Paused,

    /// <summary>The platform holds it back, because nothing was accepted for long.</summary>
    Disabled,

    Ended,
}

/// <summary>An address outside that is told of what a bureau publishes.</summary>
/// <param name="Secrets">How many secrets it has had.</param>
/// <param name="Redeliveries">After how many tries a delivery was last asked for again.</param>
public sealed record WebhookSubscription(
    Guid Id, string TitleZh, string Address, ImmutableArray<string> Kinds, WebhookStatus Status, int Secrets, ImmutableDictionary<Guid, int> Redeliveries)
{
    public static WebhookSubscription? Evolve(WebhookSubscription? webhook, WebhookEvent @event) => (webhook, @event) switch
    {
        (_, WebhookRegistered e) => new(e.WebhookId, e.TitleZh, e.Address, [.. e.Kinds], WebhookStatus.Active, 1, ImmutableDictionary<Guid, int>.Empty),
        (null, _) => null,
        (_, WebhookChanged e) => webhook with { TitleZh = e.TitleZh, Address = e.Address, Kinds = [.. e.Kinds] },
        (_, WebhookSecretReplaced e) => webhook with { Secrets = e.Number },
        (_, WebhookPaused) => webhook with { Status = WebhookStatus.Paused },
        (_, WebhookResumed) => webhook with { Status = WebhookStatus.Active },
        (_, WebhookDisabled) => webhook with { Status = WebhookStatus.Disabled },
        (_, WebhookRedeliveryAsked e) => webhook with { Redeliveries = webhook.Redeliveries.SetItem(e.DeliveryId, e.AfterTries) },
        (_, WebhookEnded) => webhook with { Status = WebhookStatus.Ended },
        _ => webhook,
    };
}
