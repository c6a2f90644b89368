using Npgsql;
using Platform.Projections.Database;

namespace Platform.Api.Database;

/// <summary>
/// The right of one node to run the projections: an advisory lock on a connection of its own. It is asked for and watched
/// by short statements alone. A statement that waits inside the database, for the lock or to notice its loss, is an open
/// transaction, and before a hole in the sequence the projections wait for every open transaction that could still fill it
/// (ADR 0009).
/// </summary>
internal sealed class ProjectionLead : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private ProjectionLead(NpgsqlConnection connection) => _connection = connection;

    /// <returns>Null while another node has it.</returns>
    public static async Task<ProjectionLead?> TryTake(DatabaseAccess access, CancellationToken cancellation)
    {
        // Out of the pool: the lock ends with the connection, and a pooled one would outlive the leadership.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(access.Worker) { Pooling = false, CommandTimeout = 5 }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            if (await Ask(connection, $"select pg_try_advisory_lock({AdvisoryLocks.Projections})", cancellation))
            {
                return new(connection);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Calls back for each notice that another node has committed events.</summary>
    public async Task Listen(Action appended, CancellationToken cancellation)
    {
        _connection.Notification += (_, _) => appended();
        await using var command = new NpgsqlCommand($"listen {AppendNotices.Channel}", _connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Returns after a while in which the lock is held, and throws when the connection that holds it is lost.</summary>
    public async Task Watch(TimeSpan pause, CancellationToken cancellation)
    {
        await Ask(_connection, "select true", cancellation);
        var until = DateTime.UtcNow + pause;
        while (until - DateTime.UtcNow is { Ticks: > 0 } rest)
        {
            // Between statements, so that notices arrive while no transaction is open.
            await _connection.WaitAsync(rest, cancellation);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task<bool> Ask(NpgsqlConnection connection, string question, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }
}
