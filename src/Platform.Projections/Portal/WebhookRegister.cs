using JasperFx.Events;
using Marten;
using Platform.Domain.Portal.Webhooks;

namespace Platform.Projections.Portal;

/// <summary>Answers: who outside is told of what is published, and does it go on?</summary>
public sealed class WebhookRegister() : RowProjection("WebhookRegister", "webhook")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case WebhookRegistered registered:
                rows.QueueSqlCommand(
                    """
                    insert into platform.webhook (tenant_id, webhook_id, title_zh, address, kinds, status, status_at, registered_at, secret_number, secret_at, version)
                    values (?, ?, ?, ?, ?, 'active', ?, ?, 1, ?, ?)
                    """,
                    e.TenantId, registered.WebhookId, registered.TitleZh, registered.Address, registered.Kinds.ToArray(), e.Timestamp, e.Timestamp, e.Timestamp, e.Version);
                break;
            case WebhookChanged changed:
                Set(rows, e, "title_zh = ?, address = ?, kinds = ?", changed.TitleZh, changed.Address, changed.Kinds.ToArray());
                break;
            case WebhookSecretReplaced replaced:
                Set(rows, e, "secret_number = ?, secret_at = ?, former_secret_until = ?", replaced.Number, e.Timestamp, replaced.FormerUntil);
                break;
            case WebhookPaused:
                SetStatus(rows, e, WebhookStatus.Paused, null);
                break;
            case WebhookResumed:
                SetStatus(rows, e, WebhookStatus.Active, null);
                break;
            case WebhookDisabled disabled:
                SetStatus(rows, e, WebhookStatus.Disabled, disabled.FailingSince);
                break;
            case WebhookEnded:
                SetStatus(rows, e, WebhookStatus.Ended, null);
                break;
            case WebhookRedeliveryAsked:
                rows.QueueSqlCommand("update platform.webhook set version = ? where tenant_id = ? and webhook_id = ?", e.Version, e.TenantId, e.StreamId);
                break;
        }
    }

    private static void SetStatus(IDocumentOperations rows, IEvent e, WebhookStatus status, DateTimeOffset? failingSince) =>
        Set(rows, e, "status = ?, status_at = ?, failing_since = ?", Codes.Of(status), e.Timestamp, Sql.Null(failingSince));

    private static void Set(IDocumentOperations rows, IEvent e, string assignments, params object[] values) => rows.QueueSqlCommand(
        $"update platform.webhook set {assignments}, version = ? where tenant_id = ? and webhook_id = ?", [.. values, e.Version, e.TenantId, e.StreamId]);
}
