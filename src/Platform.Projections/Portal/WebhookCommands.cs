using Marten;

namespace Platform.Projections.Portal;

/// <summary>What commands write beside their events: secrets, which are in no event, and what becomes of messages. With the command, or not at all.</summary>
public static class WebhookCommands
{
    public static void KeepWebhookSecret(this IDocumentSession session, Guid webhookId, int number, byte[] @sealed) => session.QueueSqlCommand(
        "insert into platform.webhook_secret (tenant_id, webhook_id, number, sealed) values (?, ?, ?, ?)", session.TenantId, webhookId, number, @sealed);

    public static void KeepGatewaySecret(this IDocumentSession session, Guid gatewayId, int number, byte[] @sealed) => session.QueueSqlCommand(
        "insert into platform.gateway_secret (tenant_id, gateway_id, number, sealed) values (?, ?, ?, ?)", session.TenantId, gatewayId, number, @sealed);

    /// <summary>A webhook is told of what comes after a position.</summary>
    public static void TellAfter(this IDocumentSession session, Guid webhookId, long position) => session.QueueSqlCommand(
        "insert into platform.webhook_progress (tenant_id, webhook_id, position) values (?, ?, ?)", session.TenantId, webhookId, position);

    /// <summary>Failures count anew, or the first one would disable the webhook again.</summary>
    public static void CountFailuresAnew(this IDocumentSession session, Guid webhookId) => session.QueueSqlCommand(
        "update platform.webhook_progress set failing_since = null where tenant_id = ? and webhook_id = ?", session.TenantId, webhookId);

    /// <summary>What waits is given up.</summary>
    public static void GiveUpWaiting(this IDocumentSession session, Guid webhookId) => session.QueueSqlCommand(
        "update platform.webhook_delivery set state = 'dead', next_at = null where tenant_id = ? and webhook_id = ? and state = 'waiting'", session.TenantId, webhookId);

    /// <summary>What was given up is tried as often as something new.</summary>
    public static void TryAgain(this IDocumentSession session, Guid deliveryId, DateTimeOffset at) => session.QueueSqlCommand(
        "update platform.webhook_delivery set state = 'waiting', tries_before = tries, next_at = ? where tenant_id = ? and delivery_id = ? and state = 'dead'",
        at, session.TenantId, deliveryId);
}
