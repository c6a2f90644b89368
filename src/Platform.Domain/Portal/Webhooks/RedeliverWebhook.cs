namespace Platform.Domain.Portal.Webhooks;

/// <param name="IsDead">Whether it is tried no more.</param>
/// <param name="Tries">How often it was tried.</param>
public sealed record RedeliverWebhook(Guid DeliveryId, bool IsDead, int Tries);

public sealed record DeliveryIsNotDead()
    : Refusal("delivery-is-not-dead", "This message was delivered or is still being tried. Only what was given up is sent again by hand.");

public static class RedeliverWebhookDecider
{
    public static Decision<WebhookEvent> Decide(RedeliverWebhook command, WebhookSubscription webhook, By by) => webhook switch
    {
        { Status: WebhookStatus.Ended } => new WebhookHasEnded(),
        _ when !command.IsDead => new DeliveryIsNotDead(),
        _ when webhook.Redeliveries.GetValueOrDefault(command.DeliveryId, -1) >= command.Tries => Decision<WebhookEvent>.Nothing,
        _ => new WebhookRedeliveryAsked(command.DeliveryId, command.Tries, by.ActorId),
    };
}
