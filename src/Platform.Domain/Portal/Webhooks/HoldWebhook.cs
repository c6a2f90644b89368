namespace Platform.Domain.Portal.Webhooks;

/// <summary>Holds a webhook back, lets it go on, or ends it. What was not sent waits while it is held back, and is given up when it ends.</summary>
public static class HoldWebhookDecider
{
    /// <summary>The platform gives up by itself when nothing was accepted for so many days.</summary>
    public const int DaysUntilDisabled = 3;

    public static Decision<WebhookEvent> Pause(WebhookSubscription webhook, By by) => webhook.Status switch
    {
        WebhookStatus.Ended => new WebhookHasEnded(),
        WebhookStatus.Active => new WebhookPaused(by.ActorId),
        _ => Decision<WebhookEvent>.Nothing,
    };

    public static Decision<WebhookEvent> Resume(WebhookSubscription webhook, By by) => webhook.Status switch
    {
        WebhookStatus.Ended => new WebhookHasEnded(),
        WebhookStatus.Active => Decision<WebhookEvent>.Nothing,
        _ => new WebhookResumed(by.ActorId),
    };

    public static Decision<WebhookEvent> End(WebhookSubscription webhook, By by) =>
        webhook.Status == WebhookStatus.Ended ? Decision<WebhookEvent>.Nothing : new WebhookEnded(by.ActorId);

    /// <param name="failingSince">The first of the failures since which nothing was accepted.</param>
    public static Decision<WebhookEvent> Disable(WebhookSubscription webhook, DateTimeOffset failingSince, By by) =>
        webhook.Status == WebhookStatus.Active && by.At - failingSince >= TimeSpan.FromDays(DaysUntilDisabled)
            ? new WebhookDisabled(failingSince)
            : Decision<WebhookEvent>.Nothing;
}
