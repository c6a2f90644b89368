using Npgsql;

namespace Platform.Projections.Operations;

/// <summary>How the rows of one tenant in one table differ from those that this build makes of the same events.</summary>
/// <param name="Gone">Rows that are there and would not be.</param>
/// <param name="New">Rows that would be there and are not. A row that says something else counts on both sides.</param>
public sealed record RowDifference(string Table, int Before, int After, int Gone, int New)
{
    public bool Same => Gone == 0 && New == 0;

    internal static RowDifference Between(string table, Dictionary<string, int> before, Dictionary<string, int> after) =>
        new(table, before.Values.Sum(), after.Values.Sum(), Missing(before, after), Missing(after, before));

    /// <summary>The rows of each table as digests, with how often each is there.</summary>
    internal static async Task<IReadOnlyList<Dictionary<string, int>>> Read(
        NpgsqlConnection connection, PageProjection projection, string tenant, CancellationToken cancellation)
    {
        var tables = new List<Dictionary<string, int>>();
        foreach (var table in projection.Rows)
        {
            var rows = new Dictionary<string, int>(StringComparer.Ordinal);
            await using var command = new NpgsqlCommand($"select md5(t::text), count(*)::int from {PlatformStore.DocumentSchema}.{table} t where tenant_id = $1 group by 1", connection)
            {
                Parameters = { new() { Value = tenant } },
            };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                rows[reader.GetString(0)] = reader.GetInt32(1);
            }

            tables.Add(rows);
        }

        return tables;
    }

    private static int Missing(Dictionary<string, int> rows, Dictionary<string, int> elsewhere) =>
        rows.Sum(row => Math.Max(0, row.Value - elsewhere.GetValueOrDefault(row.Key)));
}
