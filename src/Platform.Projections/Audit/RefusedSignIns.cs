using Dapper;
using Npgsql;

namespace Platform.Projections.Audit;

/// <summary>Sign-ins under the name of one account that were refused.</summary>
public sealed record RefusedSignInsRow
{
    public Guid AccountId { get; init; }

    public int Refusals { get; init; }

    /// <summary>Why, each once: <c>wrong-password</c>, <c>wrong-code</c>, <c>locked</c> and so on.</summary>
    public string[] Reasons { get; init; } = [];

    public DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; init; }
}

public static class RefusedSignIns
{
    /// <summary>By account, that which was tried last at the head; those alone with so many refusals or more.</summary>
    public static async Task<IReadOnlyList<RefusedSignInsRow>> RefusedSignInsSince(this NpgsqlConnection tenant, DateTimeOffset since, int least, int limit) =>
        [.. await tenant.QueryAsync<RefusedSignInsRow>(
            """
            select (data ->> 'accountId')::uuid as account_id, count(*)::int as refusals, array_agg(distinct data ->> 'because') as reasons,
                min(timestamp) as first_at, max(timestamp) as last_at
            from events.mt_events
            where tenant_id = current_setting('app.tenant_id') and type = 'audit.sign-in-refused.v1' and timestamp >= @since
            group by 1 having count(*) >= @least order by 5 desc limit @limit
            """,
            new { since, least, limit })];
}
