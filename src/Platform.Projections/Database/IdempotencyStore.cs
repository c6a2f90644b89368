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
}
