using Dapper;
using Npgsql;

namespace Platform.Projections.Portal;

/// <summary>A message that somebody has taken to try it.</summary>
/// <param name="Tries">With this one.</param>
/// <param name="TriesBefore">How often it had been tried when it was asked for again.</param>
public sealed record TakenDelivery(string TenantId, Guid DeliveryId, Guid WebhookId, long Position, int Tries, int TriesBefore);

/// <summary>What a message says and whereto it goes.</summary>
public sealed record DeliveryMessage(string Address, Guid PublicationId, string Kind, int? Year, string Change, int Edition, DateTimeOffset At);

/// <summary>
/// The messages to webhooks as rows that are worked off: what was taken and not finished, because a node ended, is due again
/// when its lease has passed. A message may so be sent twice, and carries the same id both times.
/// </summary>
public static class DeliveryBook
{
    /// <summary>Enters a message for each change that a webhook was not told of yet, of every bureau. Another node's share is passed over.</summary>
    public static Task<int> EnterMessages(this NpgsqlConnection worker, DateTimeOffset now) => worker.ExecuteAsync(
        """
        with behind as (
            select p.tenant_id, p.webhook_id, p.position, w.kinds from platform.webhook_progress p
            join platform.webhook w on w.tenant_id = p.tenant_id and w.webhook_id = p.webhook_id and w.status <> 'ended'
            where exists (select from platform.publication_change c where c.tenant_id = p.tenant_id and c.position > p.position)
            order by p.tenant_id, p.webhook_id limit 100 for update of p skip locked),
        news as (
            select b.tenant_id, b.webhook_id, c.position, c.kind = any(b.kinds) as asked from behind b
            join platform.publication_change c on c.tenant_id = b.tenant_id and c.position > b.position),
        entered as (
            insert into platform.webhook_delivery (tenant_id, delivery_id, webhook_id, position, state, next_at, entered_at)
            select tenant_id, md5(tenant_id || ' ' || webhook_id || ' ' || position)::uuid, webhook_id, position, 'waiting', @now, @now from news where asked
            on conflict do nothing)
        update platform.webhook_progress p set position = told.position
        from (select tenant_id, webhook_id, max(position) as position from news group by 1, 2) told
        where p.tenant_id = told.tenant_id and p.webhook_id = told.webhook_id
        """,
        new { now });

    /// <summary>Takes messages that are due, each for one taker, until a lease has passed.</summary>
    public static async Task<IReadOnlyList<TakenDelivery>> TakeDue(this NpgsqlConnection worker, DateTimeOffset now, TimeSpan lease, int most) =>
        [.. await worker.QueryAsync<TakenDelivery>(
            """
            with due as (
                select d.tenant_id, d.delivery_id from platform.webhook_delivery d
                join platform.webhook w on w.tenant_id = d.tenant_id and w.webhook_id = d.webhook_id and w.status = 'active'
                join platform.tenant_directory t on t.slug = d.tenant_id and not t.suspended
                where d.state = 'waiting' and d.next_at <= @now order by d.next_at, d.position limit @most for update of d skip locked)
            update platform.webhook_delivery d set tries = d.tries + 1, tried_at = @now, next_at = @until from due
            where d.tenant_id = due.tenant_id and d.delivery_id = due.delivery_id
            returning d.tenant_id, d.delivery_id, d.webhook_id, d.position, d.tries, d.tries_before
            """,
            new { now, until = now + lease, most })];

    /// <summary>The message as it is to be sent now.</summary>
    public static Task<DeliveryMessage?> Message(this NpgsqlConnection tenant, Guid webhookId, long position) =>
        tenant.QuerySingleOrDefaultAsync<DeliveryMessage>(
            """
            select w.address, c.publication_id, c.kind, c.year, c.change, c.edition, c.at from platform.webhook w
            join platform.publication_change c on c.tenant_id = w.tenant_id and c.position = @position
            where w.tenant_id = current_setting('app.tenant_id') and w.webhook_id = @webhookId
            """,
            new { webhookId, position });

    /// <summary>The sealed secrets that sign at a moment, the newest first.</summary>
    public static async Task<IReadOnlyList<byte[]>> SealedSecrets(this NpgsqlConnection tenant, Guid webhookId, DateTimeOffset now) =>
        [.. await tenant.QueryAsync<byte[]>(
            """
            select s.sealed from platform.webhook_secret s join platform.webhook w on w.tenant_id = s.tenant_id and w.webhook_id = s.webhook_id
            where s.tenant_id = current_setting('app.tenant_id') and s.webhook_id = @webhookId
              and (s.number = w.secret_number or (s.number = w.secret_number - 1 and w.former_secret_until > @now))
            order by s.number desc
            """,
            new { webhookId, now })];

    public static Task Delivered(this NpgsqlConnection tenant, TakenDelivery taken, int status, DateTimeOffset now) => tenant.ExecuteAsync(
        """
        update platform.webhook_delivery set state = 'delivered', delivered_at = @now, next_at = null, status = @status, fault = null
        where tenant_id = current_setting('app.tenant_id') and delivery_id = @DeliveryId and tries = @Tries;
        update platform.webhook_progress set failing_since = null, delivered_at = @now where tenant_id = current_setting('app.tenant_id') and webhook_id = @WebhookId
        """,
        new { taken.DeliveryId, taken.Tries, taken.WebhookId, status, now });

    /// <param name="nextAt">When it is tried again; null to give it up.</param>
    /// <returns>Since when nothing was accepted.</returns>
    public static async Task<DateTimeOffset> Failed(this NpgsqlConnection tenant, TakenDelivery taken, string fault, int? status, DateTimeOffset? nextAt, DateTimeOffset now) =>
        await tenant.ExecuteScalarAsync<DateTimeOffset>(
            """
            update platform.webhook_delivery set state = case when @nextAt::timestamptz is null then 'dead' else 'waiting' end, next_at = @nextAt, status = @status, fault = @fault
            where tenant_id = current_setting('app.tenant_id') and delivery_id = @DeliveryId and tries = @Tries;
            update platform.webhook_progress set failing_since = coalesce(failing_since, @now)
            where tenant_id = current_setting('app.tenant_id') and webhook_id = @WebhookId returning failing_since
            """,
            new { taken.DeliveryId, taken.Tries, taken.WebhookId, fault, status, nextAt, now });

    /// <summary>Takes away what was delivered or given up before a moment. What the change was stays in the feed.</summary>
    public static Task<int> RemoveFinished(this NpgsqlConnection worker, DateTimeOffset before) => worker.ExecuteAsync(
        "delete from platform.webhook_delivery where state in ('delivered', 'dead') and coalesce(delivered_at, tried_at) < @before", new { before });
}
