using Dapper;
using Marten;
using Npgsql;

namespace Platform.Projections.Database;

/// <summary>The answer a command gave, as it is kept under its idempotency key.</summary>
public sealed record KeptAnswer(string Fingerprint, int Status, string? Location, string? Etag, string? Body);

/// <summary>Keeps answers in the transaction of the command, and finds them again for 30 days.</summary>
public static class IdempotencyStore
{
    public const int DaysKept = 30;

    public static void Keep(IDocumentSession session, string actorId, string key, KeptAnswer answer, DateTimeOffset at) =>
        session.QueueSqlCommand(
            "insert into platform.idempotency_key (tenant_id, actor_id, key, fingerprint, status, location, etag, body, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            session.TenantId,
            actorId,
            key,
            answer.Fingerprint,
            answer.Status,
            answer.Location ?? (object)DBNull.Value,
            answer.Etag ?? (object)DBNull.Value,
            answer.Body ?? (object)DBNull.Value,
            at);

    public static Task<KeptAnswer?> Find(NpgsqlConnection tenant, string actorId, string key) =>
        tenant.QuerySingleOrDefaultAsync<KeptAnswer>(
            "select fingerprint, status, location, etag, body from platform.idempotency_key where tenant_id = current_setting('app.tenant_id') and actor_id = @actorId and key = @key",
            new { actorId, key });

    /// <summary>Lets go of answers older than that, of all tenants, some thousands at once so that no command waits for it.</summary>
    /// <returns>Answers that are gone.</returns>
    public static async Task<int> Prune(NpgsqlConnection worker, DateTimeOffset now)
    {
        var all = 0;
        for (var some = -1; some != 0; all += some)
        {
            some = await worker.ExecuteAsync(
                """
                delete from platform.idempotency_key where ctid = any(array(
                    select ctid from platform.idempotency_key where created_at < @before order by created_at limit 5000))
                """,
                new { before = now.AddDays(-DaysKept).ToUniversalTime() });
        }

        return all;
    }
}
