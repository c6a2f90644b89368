using Dapper;
using Npgsql;

namespace Platform.Projections.Ledgers;

/// <summary>A duty that has no result yet, as a change of units or posts needs it.</summary>
public sealed record OpenDuty(Guid Id, Guid UnitId, Guid? PostId, string ObligationId, string WindowKey);

/// <summary>Reads open duties of the connection's tenant, for the day on which a unit or a post ends.</summary>
public static class CarryReader
{
    /// <summary>Duties of these units, their posts' included, that are due on the day or later and have no result.</summary>
    public static async Task<IReadOnlyList<OpenDuty>> OpenDutiesOf(this NpgsqlConnection tenant, Guid[] unitIds, DateOnly on) =>
        [.. await tenant.QueryAsync<OpenDuty>($"{Open} and unit_id = any(@unitIds) order by coalesce(due_on, window_to), obligation_id, occurrence_id", new { unitIds, on })];

    public static async Task<IReadOnlyList<OpenDuty>> OpenDutiesOfPost(this NpgsqlConnection tenant, Guid postId, DateOnly on) =>
        [.. await tenant.QueryAsync<OpenDuty>($"{Open} and post_id = @postId order by coalesce(due_on, window_to), obligation_id, occurrence_id", new { postId, on })];

    /// <summary>What a unit and its posts owe, withdrawn duties left out: the obligation, its period, and the post's role.</summary>
    public static async Task<IReadOnlySet<(string ObligationId, string WindowKey, Guid? PostId)>> OwedBy(this NpgsqlConnection tenant, Guid unitId) =>
        (await tenant.QueryAsync<(string, string, Guid?)>(
            """
            select obligation_id, window_key, post_id from platform.ledger_line
            where tenant_id = current_setting('app.tenant_id') and unit_id = @unitId and status <> 'withdrawn'
            """,
            new { unitId })).ToHashSet();

    private const string Open =
        """
        select occurrence_id as id, unit_id, post_id, obligation_id, window_key from platform.ledger_line
        where tenant_id = current_setting('app.tenant_id') and coalesce(due_on, window_to) >= @on
          and (status in ('pending', 'overdue', 'returned') or (status = 'no-verdict' and recorded_count = 0))
        """;
}
