using System.Data;
using Dapper;
using Npgsql;
using Platform.Domain.Audit;
using Platform.Projections.Database;

namespace Platform.Projections.Audit;

/// <summary>Reads the figures that the screens show, with the event that they have come to.</summary>
public static class FiguresReader
{
    public static async Task<FiguresShown> FiguresShown(this WorkerConnections worker, string tenant, DateOnly day, CancellationToken cancellation)
    {
        await using var connection = await worker.OpenFor(tenant, cancellation);
        // One moment for both: figures belong to the event that they have come to.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var sequence = await connection.ExecuteScalarAsync<long?>("select last_seq_id from events.mt_event_progression where name = 'Compliance:All'");
        var rows = await connection.QueryAsync<(int Year, string State, int Count)>(
            """
            select year, platform.state_on(status, window_from, nullif(due_on, 'infinity'), @day), sum(count)::int
            from platform.unit_status where tenant_id = @tenant group by 1, 2 having sum(count) <> 0
            """,
            new { tenant, day });
        return new(
            sequence ?? 0,
            day,
            [.. rows.GroupBy(row => row.Year).OrderBy(year => year.Key).Select(year => new YearFigures(year.Key, year.ToDictionary(row => row.State, row => row.Count)))]);
    }
}
