namespace Platform.Domain.Portal.Webhooks;

/// <summary>Sets the title, the address and the kinds of a webhook. What waits goes to the address as it is when it is sent.</summary>
public sealed record ChangeWebhook(string TitleZh, string Address, IReadOnlyList<string> Kinds, Func<Uri, bool> IsVouchedFor);

public sealed record WebhookHasEnded()
    : Refusal("webhook-has-ended", "This webhook was ended and stays so. Register another.");

public static class ChangeWebhookDecider
{
    public static Decision<WebhookEvent> Decide(ChangeWebhook command, WebhookSubscription webhook, By by)
    {
        if (webhook.Status == WebhookStatus.Ended)
        {
            return new WebhookHasEnded();
        }

        if (RegisterWebhookDecider.Errors(command.Address, command.Kinds, command.IsVouchedFor) is { Count: > 0 } errors)
        {
            return new WebhookIsNotAcceptable { Errors = errors };
        }

        string[] kinds = [.. command.Kinds.Distinct().Order(StringComparer.Ordinal)];
        return webhook.TitleZh == command.TitleZh && webhook.Address == command.Address && webhook.Kinds.SequenceEqual(kinds)
            ? Decision<WebhookEvent>.Nothing
            : new WebhookChanged(command.TitleZh, command.Address, kinds, by.ActorId);
    }
}
