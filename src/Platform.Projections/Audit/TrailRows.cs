using System.Runtime.CompilerServices;
using Npgsql;
using Platform.Domain.Audit.Chain;

namespace Platform.Projections.Audit;

/// <summary>How far a tenant's chain has come.</summary>
/// <param name="Progress">The event up to which every event of every tenant is chained.</param>
public sealed record ChainHead(long Position, long Sequence, string? Algorithm, byte[]? Hash, long Progress)
{
    /// <summary>The last event that has to be in the chain.</summary>
    public long Bound => Math.Max(Sequence, Progress);
}

/// <summary>Reads events and links as they are stored, in the order of their sequence numbers and without holding more than one.</summary>
public static class TrailRows
{
    internal const string EventColumns =
        "seq_id, id, stream_id, version, type, timestamp, user_name, correlation_id, causation_id, headers, data, is_archived";

    public static async Task<ChainHead> ChainHead(this NpgsqlConnection connection, string tenant, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select coalesce(c.position, 0), coalesce(c.sequence, 0), c.algorithm, c.hash, p.last_sequence
            from platform.audit_progress p left join lateral (
                select position, sequence, algorithm, hash from platform.audit_chain where tenant_id = $1 order by position desc limit 1) c on true
            """,
            connection)
        { Parameters = { new() { Value = tenant } } };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new(
            reader.GetInt64(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetFieldValue<byte[]>(3), reader.GetInt64(4));
    }

    /// <param name="contents">False leaves the content of events out.</param>
    public static async IAsyncEnumerable<TrailEvent> TrailEvents(
        this NpgsqlConnection connection, string tenant, long to, bool contents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"select {(contents ? EventColumns : EventColumns.Replace(", data", ", null::jsonb as data", StringComparison.Ordinal))} from events.mt_events where tenant_id = $1 and seq_id <= $2 order by seq_id",
            connection)
        { CommandTimeout = 0, Parameters = { new() { Value = tenant }, new() { Value = to } } };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return Event(reader);
        }
    }

    public static async IAsyncEnumerable<ChainLink> ChainLinks(
        this NpgsqlConnection connection, string tenant, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select position, sequence, algorithm, salt, content, hash from platform.audit_chain where tenant_id = $1 order by sequence", connection)
        {
            CommandTimeout = 0,
            Parameters = { new() { Value = tenant } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return new(
                reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetFieldValue<byte[]>(3), reader.GetFieldValue<byte[]>(4), reader.GetFieldValue<byte[]>(5));
        }
    }

    public static async Task<IReadOnlyList<Checkpoint>> Checkpoints(this NpgsqlConnection connection, string tenant, int? latest, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select position, sequence, algorithm, hash, signed_at, key_id, signature from platform.audit_checkpoint where tenant_id = $1 order by position desc limit $2",
            connection)
        { Parameters = { new() { Value = tenant }, new() { Value = latest ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer } } };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Checkpoint>();
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(new(
                reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetFieldValue<byte[]>(3), reader.GetFieldValue<DateTimeOffset>(4),
                reader.GetString(5), reader.GetFieldValue<byte[]>(6)));
        }

        return found;
    }

    internal static TrailEvent Event(NpgsqlDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetGuid(1),
        reader.GetGuid(2),
        reader.GetInt64(3),
        reader.GetString(4),
        reader.GetFieldValue<DateTimeOffset>(5),
        Text(reader, 6),
        Text(reader, 7),
        Text(reader, 8),
        Bytes(reader, 9),
        Bytes(reader, 10),
        !reader.IsDBNull(11) && reader.GetBoolean(11));

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static ReadOnlyMemory<byte> Bytes(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? default : reader.GetFieldValue<byte[]>(column);
}
