using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

public static class EffectReader
{
    /// <summary>The cases of every tenant in which an effect ended before a day and nobody recorded it. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<DueStream>> FallenEffects(this NpgsqlConnection worker, DateOnly today, int limit) =>
        [.. await worker.QueryAsync<DueStream>(
            """
            select tenant_id, case_id as stream_id from platform.case_effect
            where expired_on is null and served and effect_until < @today
            group by tenant_id, case_id order by min(effect_until), tenant_id, case_id limit @limit
            """,
            new { today, limit })];
}
