namespace Platform.Domain.Portal.Webhooks;

/// <param name="Number">Of the secret that comes: one more than the webhook has had.</param>
/// <param name="FormerHours">For how long the former one signs too.</param>
public sealed record ReplaceWebhookSecret(int Number, int FormerHours);

/// <summary>Gives a webhook a further secret. The former one signs for a while too, so that the receiver can change over.</summary>
public static class ReplaceWebhookSecretDecider
{
    public static Decision<WebhookEvent> Decide(ReplaceWebhookSecret command, WebhookSubscription webhook, By by) => webhook switch
    {
        { Status: WebhookStatus.Ended } => new WebhookHasEnded(),
        _ when command.Number <= webhook.Secrets => Decision<WebhookEvent>.Nothing,
        _ => new WebhookSecretReplaced(command.Number, by.At.AddHours(command.FormerHours), by.ActorId),
    };
}
