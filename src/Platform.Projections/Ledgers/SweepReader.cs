using Dapper;
using Npgsql;

namespace Platform.Projections.Ledgers;

/// <summary>A duty whose due day or closing day has passed without being recorded as passed.</summary>
public sealed record FallenDue(string TenantId, Guid OccurrenceId, Guid PlanId);

/// <summary>Finds what the calendar has overtaken, over all tenants. Runs on a worker connection.</summary>
public static class SweepReader
{
    /// <param name="after">The last tenant and duty of the page before; null for the first page.</param>
    public static async Task<IReadOnlyList<FallenDue>> FallenDue(this NpgsqlConnection worker, DateOnly today, FallenDue? after, int limit) =>
        [.. await worker.QueryAsync<FallenDue>(
            """
            select tenant_id, occurrence_id, plan_id from platform.ledger_line
            where ((not due_reached and due_on < @today) or (not closed and closes_on < @today))
              and (@tenant::text is null or (tenant_id, occurrence_id) > (@tenant, @occurrence))
            order by tenant_id, occurrence_id
            limit @limit
            """,
            new { today, tenant = after?.TenantId, occurrence = after?.OccurrenceId ?? Guid.Empty, limit })];
}
