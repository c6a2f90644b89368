using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Calendar;

namespace Platform.Projections.Calendar;

/// <summary>Answers: whose calendar lies under a secret address, and does an account have one?</summary>
public sealed class CalendarFeeds() : RowProjection("CalendarFeeds", "calendar_feed")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case CalendarFeedOpened opened:
                rows.QueueSqlCommand(
                    """
                    insert into platform.calendar_feed (tenant_id, feed_id, account_id, secret_hash, opened_at, version) values (?, ?, ?, ?, ?, ?)
                    on conflict (tenant_id, feed_id) do update set secret_hash = excluded.secret_hash, opened_at = excluded.opened_at, revoked_at = null, version = excluded.version
                    """,
                    e.TenantId, opened.FeedId, opened.AccountId, opened.SecretHash, e.Timestamp, e.Version);
                break;
            case CalendarFeedRevoked:
                rows.QueueSqlCommand(
                    "update platform.calendar_feed set secret_hash = null, revoked_at = ?, version = ? where tenant_id = ? and feed_id = ?",
                    e.Timestamp, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}

public sealed record FeedRow
{
    public Guid AccountId { get; init; }

    public bool InForce { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads calendar addresses of the connection's tenant.</summary>
public static class FeedReader
{
    private const string Columns =
        "select account_id, secret_hash is not null as in_force, opened_at, revoked_at, version from platform.calendar_feed where tenant_id = current_setting('app.tenant_id')";

    public static Task<FeedRow?> FeedOf(this NpgsqlConnection tenant, Guid accountId) =>
        tenant.QuerySingleOrDefaultAsync<FeedRow>($"{Columns} and account_id = @accountId", new { accountId });

    public static Task<FeedRow?> FeedUnder(this NpgsqlConnection tenant, string secretHash) =>
        tenant.QuerySingleOrDefaultAsync<FeedRow>($"{Columns} and secret_hash = @secretHash", new { secretHash });
}
