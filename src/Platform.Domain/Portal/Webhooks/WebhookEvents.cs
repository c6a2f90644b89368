namespace Platform.Domain.Portal.Webhooks;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record WebhookEvent
{
    private protected WebhookEvent()
    {
    }
}

/// <summary>Somebody outside is told of what is published. The secret that its messages are signed with is in no event.</summary>
/// <param name="Kinds">The kinds of publications that it is told of.</param>
/// <param name="After">Position in the feed after which it is told.</param>
[StoredAs("webhook.registered.v1")]
public sealed record WebhookRegistered(Guid WebhookId, string TitleZh, string Address, IReadOnlyList<string> Kinds, long After, string RegisteredBy) : WebhookEvent;

[StoredAs("webhook.changed.v1")]
public sealed record WebhookChanged(string TitleZh, string Address, IReadOnlyList<string> Kinds, string ChangedBy) : WebhookEvent;

/// <summary>Messages are signed with a further secret; for a while with the former one too.</summary>
/// <param name="Number">Of the secret that came, from 1.</param>
/// <param name="FormerUntil">Until when the former one signs too, in UTC.</param>
[StoredAs("webhook.secret-replaced.v1")]
public sealed record WebhookSecretReplaced(int Number, DateTimeOffset FormerUntil, string ReplacedBy) : WebhookEvent;

[StoredAs("webhook.paused.v1")]
public sealed record WebhookPaused(string PausedBy) : WebhookEvent;

[StoredAs("webhook.resumed.v1")]
public sealed record WebhookResumed(string ResumedBy) : WebhookEvent;

/// <summary>Nothing could be delivered for so long that the platform tries no more until somebody resumes it.</summary>
[StoredAs("webhook.disabled.v1")]
public sealed record WebhookDisabled(DateTimeOffset FailingSince) : WebhookEvent;

/// <summary>What could not be delivered is tried again.</summary>
/// <param name="AfterTries">How often it had been tried.</param>
[StoredAs("webhook.redelivery-asked.v1")]
public sealed record WebhookRedeliveryAsked(Guid DeliveryId, int AfterTries, string AskedBy) : WebhookEvent;

[StoredAs("webhook.ended.v1")]
public sealed record WebhookEnded(string EndedBy) : WebhookEvent;
