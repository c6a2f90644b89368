using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Portal;

/// <summary>Somebody outside who is told of what is published.</summary>
public sealed record WebhookRow
{
    public Guid Id { get; init; }

    public string TitleZh { get; init; } = string.Empty;

    public string Address { get; init; } = string.Empty;

    public string[] Kinds { get; init; } = [];

    [AllowedValues("active", "paused", "disabled", "ended")]
    public string Status { get; init; } = string.Empty;

    public DateTimeOffset StatusAt { get; init; }

    /// <summary>The first of the failures since which nothing was accepted; null where something was.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset SecretAt { get; init; }

    /// <summary>Until when the former secret signs too; null where there was none.</summary>
    public DateTimeOffset? FormerSecretUntil { get; init; }

    /// <summary>Messages that wait for a try.</summary>
    public int Waiting { get; init; }

    /// <summary>Messages that were given up.</summary>
    public int Dead { get; init; }

    public long Version { get; init; }
}

/// <summary>A message to a webhook.</summary>
public sealed record DeliveryRow
{
    public Guid Id { get; init; }

    /// <summary>Position of the change in the feed.</summary>
    public long Position { get; init; }

    public string Kind { get; init; } = string.Empty;

    public int? Year { get; init; }

    [AllowedValues("published", "content-changed", "withdrawn")]
    public string Change { get; init; } = string.Empty;

    [AllowedValues("waiting", "delivered", "dead")]
    public string State { get; init; } = string.Empty;

    public int Tries { get; init; }

    public DateTimeOffset EnteredAt { get; init; }

    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When it is tried next; null for what is delivered or given up.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>What went wrong with the last try; null where nothing did.</summary>
    [AllowedValues("forbidden-address", "unreachable", "timed-out", "redirected", "refused", "unsigned", null)]
    public string? Fault { get; init; }

    /// <summary>The status that the receiver answered with.</summary>
    public int? Status { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }
}

/// <summary>Reads the webhooks of the connection's tenant.</summary>
public static class WebhookReader
{
    private const string Columns =
        """
        select w.webhook_id as id, w.title_zh, w.address, w.kinds, w.status, w.status_at, p.failing_since, p.delivered_at, w.registered_at, w.secret_at, w.former_secret_until,
            (select count(*)::int from platform.webhook_delivery d where d.tenant_id = w.tenant_id and d.webhook_id = w.webhook_id and d.state = 'waiting') as waiting,
            (select count(*)::int from platform.webhook_delivery d where d.tenant_id = w.tenant_id and d.webhook_id = w.webhook_id and d.state = 'dead') as dead, w.version
        from platform.webhook w left join platform.webhook_progress p on p.tenant_id = w.tenant_id and p.webhook_id = w.webhook_id
        where w.tenant_id = current_setting('app.tenant_id')
        """;

    public static async Task<IReadOnlyList<WebhookRow>> Webhooks(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<WebhookRow>($"{Columns} order by w.status = 'ended', w.registered_at desc, w.webhook_id limit 200")];

    public static Task<WebhookRow?> Webhook(this NpgsqlConnection tenant, Guid id) =>
        tenant.QuerySingleOrDefaultAsync<WebhookRow>($"{Columns} and w.webhook_id = @id", new { id });

    public static Task<int> StandingWebhooks(this NpgsqlConnection tenant) =>
        tenant.ExecuteScalarAsync<int>("select count(*)::int from platform.webhook where tenant_id = current_setting('app.tenant_id') and status <> 'ended'");

    /// <summary>Messages before a position, the latest first; one more than asked for when there are more.</summary>
    public static async Task<IReadOnlyList<DeliveryRow>> Deliveries(this NpgsqlConnection tenant, Guid webhookId, string? state, long? before, int take, Guid? deliveryId = null) =>
        [.. await tenant.QueryAsync<DeliveryRow>(
            """
            select d.delivery_id as id, d.position, c.kind, c.year, c.change, d.state, d.tries, d.entered_at, d.tried_at, d.next_at, d.fault, d.status, d.delivered_at
            from platform.webhook_delivery d join platform.publication_change c on c.tenant_id = d.tenant_id and c.position = d.position
            where d.tenant_id = current_setting('app.tenant_id') and d.webhook_id = @webhookId and (@state::text is null or d.state = @state)
              and (@before::bigint is null or d.position < @before) and (@deliveryId::uuid is null or d.delivery_id = @deliveryId)
            order by d.position desc limit @take + 1
            """,
            new { webhookId, state, before, take, deliveryId })];
}
