using Dapper;
using Npgsql;

namespace Platform.Projections.Schemes;

public sealed record ReceiptRow(Guid UnitId, string NameZh, DateTimeOffset SentAt, string? SentBy, DateTimeOffset? AcknowledgedAt, string? AcknowledgedBy);

/// <summary>Reads to whom a scheme of the connection's tenant was sent.</summary>
public static class ReceiptReader
{
    /// <param name="reachUnits">The units, with those under them, that the reader may see; null for all.</param>
    public static async Task<IReadOnlyList<ReceiptRow>> Receipts(this NpgsqlConnection tenant, Guid schemeId, Guid[]? reachUnits) =>
        [.. await tenant.QueryAsync<ReceiptRow>(
            """
            select r.unit_id, n.name_zh, r.sent_at, r.sent_by, r.acknowledged_at, p.name as acknowledged_by
            from platform.scheme_receipt r
            join platform.unit_node n on n.tenant_id = r.tenant_id and n.unit_id = r.unit_id
            left join platform.person p on p.tenant_id = r.tenant_id and p.person_id = r.acknowledged_by
            where r.tenant_id = current_setting('app.tenant_id') and r.scheme_id = @schemeId and (@reachUnits::uuid[] is null or exists (
                select from platform.unit_node u where u.tenant_id = r.tenant_id and u.unit_id = any(@reachUnits) and n.path <@ u.path))
            order by n.position
            """,
            new { schemeId, reachUnits })];
}
