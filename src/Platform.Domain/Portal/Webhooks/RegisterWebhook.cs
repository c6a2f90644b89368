namespace Platform.Domain.Portal.Webhooks;

/// <param name="Kinds">Kinds of publications that it is told of, at least one.</param>
/// <param name="After">Position in the feed after which it is told.</param>
/// <param name="Standing">How many webhooks the bureau has that were not ended.</param>
/// <param name="IsVouchedFor">Whether the operator of the platform vouches for the host of an address.</param>
public sealed record RegisterWebhook(
    Guid WebhookId, string TitleZh, string Address, IReadOnlyList<string> Kinds, long After, int Standing, Func<Uri, bool> IsVouchedFor);

public sealed record WebhookIsNotAcceptable()
    : Refusal("webhook-is-not-acceptable", "Nothing can be sent to this as it is; each field says how to mend it.");

public sealed record TooManyWebhooks()
    : Refusal("too-many-webhooks", $"A bureau has at most {RegisterWebhookDecider.Most} webhooks at a time. End one that is no longer needed.");

public static class RegisterWebhookDecider
{
    public const int Most = 20;

    public static Decision<WebhookEvent> Decide(RegisterWebhook command, WebhookSubscription? webhook, By by)
    {
        if (webhook is not null)
        {
            return Decision<WebhookEvent>.Nothing;
        }

        if (Errors(command.Address, command.Kinds, command.IsVouchedFor) is { Count: > 0 } errors)
        {
            return new WebhookIsNotAcceptable { Errors = errors };
        }

        return command.Standing >= Most
            ? new TooManyWebhooks()
            : new WebhookRegistered(command.WebhookId, command.TitleZh, command.Address, [.. command.Kinds.Distinct().Order(StringComparer.Ordinal)], command.After, by.ActorId);
    }

    internal static IReadOnlyList<FieldError> Errors(string address, IReadOnlyList<string> kinds, Func<Uri, bool> isVouchedFor) =>
    [
        .. WebhookAddress.Errors(address, isVouchedFor),
        .. kinds.Index().Where(row => PublicationKinds.Find(row.Item) is null)
            .Select(row => new FieldError($"/kinds/{row.Index}", "unknown", "Choose one of the kinds that can be published.")),
    ];
}
