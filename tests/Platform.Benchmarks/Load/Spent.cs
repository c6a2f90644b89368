using Npgsql;
using Platform.Benchmarks.Nodes;
using Platform.Benchmarks.Reports;

namespace Platform.Benchmarks.Load;

/// <summary>
/// What work costs beside its time: processor of the server and of the database, and what the database writes to its log, whole
/// pages told apart, because the first change of a page after a checkpoint costs one.
/// </summary>
internal sealed record Spent(TimeSpan Server, TimeSpan Database, long LogBytes, long WholePages)
{
    public static Spent Nothing { get; } = new(TimeSpan.Zero, TimeSpan.Zero, 0, 0);

    /// <summary>What the work of a server came to, with that of the whole database server that it uses.</summary>
    public static async Task<(Sample Sample, Spent Spent)> During(Node node, string database, Func<Task<Sample>> work)
    {
        var before = await SoFar(node, database);
        var sample = await work();
        var after = await SoFar(node, database);
        return (sample, new(after.Server - before.Server, after.Database - before.Database, after.LogBytes - before.LogBytes, after.WholePages - before.WholePages));
    }

    public static Spent operator +(Spent one, Spent other) =>
        new(one.Server + other.Server, one.Database + other.Database, one.LogBytes + other.LogBytes, one.WholePages + other.WholePages);

    /// <summary>Tells what one of so many commands cost.</summary>
    public void Tell(Findings results, string name, int commands)
    {
        results.Figure(name + "_server_cpu_ms", Server.TotalMilliseconds / Math.Max(1, commands));
        results.Figure(name + "_database_cpu_ms", Database.TotalMilliseconds / Math.Max(1, commands));
        results.Figure(name + "_log_bytes", LogBytes / (double)Math.Max(1, commands));
        results.Figure(name + "_whole_pages", WholePages / (double)Math.Max(1, commands));
    }

    private static async Task<Spent> SoFar(Node node, string database)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select wal_bytes::bigint, wal_fpi, (select pid from pg_stat_activity where backend_type = 'checkpointer') from pg_stat_wal", connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return new(node.Processor, Processors.OfFamily(Processors.ParentOf(reader.GetInt32(2))), reader.GetInt64(0), reader.GetInt64(1));
    }
}
