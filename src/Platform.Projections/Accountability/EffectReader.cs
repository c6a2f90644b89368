using Dapper;
using Npgsql;

namespace Platform.Projections.Accountability;

/// <summary>A case in which the effect of a measure has ended and nobody has recorded it.</summary>
public sealed record FallenEffect(string TenantId, Guid CaseId);

public static class EffectReader
{
    /// <summary>The cases of every tenant in which an effect ended before a day. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<FallenEffect>> FallenEffects(this NpgsqlConnection worker, DateOnly today, int limit) =>
        [.. await worker.QueryAsync<FallenEffect>(
            """
            select tenant_id, case_id from platform.case_effect
            where expired_on is null and served and effect_until < @today
            group by tenant_id, case_id order by min(effect_until), tenant_id, case_id limit @limit
            """,
            new { today, limit })];
}
