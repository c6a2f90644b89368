using Dapper;
using Npgsql;
using Platform.Projections.Database;

namespace Platform.Projections.Dispatch;

/// <summary>A letter that is not yet known to be with its receiver.</summary>
public sealed record WaitingLetter(string From, string To, Guid LetterId, string Kind);

/// <summary>How far a letter has come.</summary>
public sealed record LetterStanding(Guid LetterId, DateTimeOffset RecordedAt, DateTimeOffset? DeliveredAt, string? RefusedAs);

public static class LetterReader
{
    /// <summary>
    /// Letters under way between tenants that are both in service, as they were posted. On a worker connection: it crosses tenants by design.
    /// </summary>
    public static async Task<IReadOnlyList<WaitingLetter>> WaitingLetters(this NpgsqlConnection worker, int limit) =>
        [.. await worker.QueryAsync<WaitingLetter>(
            """
            select l.tenant_id as "from", l.correspondent as "to", l.letter_id, l.kind
            from platform.letter l
            join platform.tenant_directory s on s.slug = l.tenant_id and not s.suspended
            join platform.tenant_directory r on r.slug = l.correspondent and not r.suspended
            join events.mt_events e on e.tenant_id = l.tenant_id and e.stream_id = l.letter_id and e.version = 1
            where l.way = 'out' and l.delivered_at is null
            order by e.seq_id limit @limit
            """,
            new { limit })];

    /// <summary>Waits until no other node carries letters. The turn ends with the connection at the latest.</summary>
    public static Task TakeLetterTurn(this NpgsqlConnection worker) => worker.ExecuteAsync("select pg_advisory_lock(@key)", new { key = AdvisoryLocks.Letters });

    public static Task EndLetterTurn(this NpgsqlConnection worker) => worker.ExecuteAsync("select pg_advisory_unlock(@key)", new { key = AdvisoryLocks.Letters });

    /// <summary>Of one's own letters, each as far as it has come.</summary>
    public static async Task<IReadOnlyList<LetterStanding>> LettersPosted(this NpgsqlConnection tenant, IReadOnlyCollection<Guid> letters) =>
        [.. await tenant.QueryAsync<LetterStanding>(
            """
            select letter_id, recorded_at, delivered_at, refused_as from platform.letter
            where tenant_id = current_setting('app.tenant_id') and way = 'out' and letter_id = any(@letters)
            """,
            new { letters = letters.ToArray() })];
}
