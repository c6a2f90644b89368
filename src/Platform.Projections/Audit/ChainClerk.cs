using System.Security.Cryptography;
using Dapper;
using Npgsql;
using Platform.Domain.Audit.Chain;
using Platform.Projections.Database;

namespace Platform.Projections.Audit;

/// <summary>
/// Chains what has been recorded: one transaction for some thousand events of all tenants, in the order of the store, and
/// never beyond the mark below which no transaction can still put an event (ADR 0020). One at a time over all nodes.
/// </summary>
/// <param name="hashOf">The hash that a tenant's next links are made with.</param>
public sealed class ChainClerk(NpgsqlDataSource worker, Func<string, ChainHash> hashOf, Lazy<CheckpointSigner> signer, TimeProvider clock)
{
    private const int Batch = 2_000;

    /// <summary>Links between two checkpoints.</summary>
    public const int SignEvery = 1_000;

    /// <summary>A chain that has moved is signed at least this often.</summary>
    public static TimeSpan SignWithin { get; } = TimeSpan.FromHours(24);

    /// <returns>How many events were chained; 0 when there was nothing, null when another node is at it.</returns>
    public async Task<int?> ChainNext(CancellationToken cancellation)
    {
        await using var connection = await worker.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (!await connection.ExecuteScalarAsync<bool>($"select pg_try_advisory_xact_lock({AdvisoryLocks.AuditChain})"))
        {
            return null;
        }

        var events = await Unchained(connection, cancellation);
        if (events.Count == 0)
        {
            return 0;
        }

        var heads = await Heads(connection, [.. events.Select(each => each.Tenant).Distinct()]);
        var rows = new List<(string Tenant, ChainLink Link)>(events.Count);
        foreach (var ofTenant in events.GroupBy(each => each.Tenant))
        {
            var (linking, hash) = (new Linking(ofTenant.Key), hashOf(ofTenant.Key));
            var (position, previous) = heads.GetValueOrDefault(ofTenant.Key, (0, Linking.Nothing.ToArray()));
            foreach (var (_, @event) in ofTenant)
            {
                var link = linking.Link(@event, ++position, previous, hash, RandomNumberGenerator.GetBytes(Linking.SaltSize));
                rows.Add((ofTenant.Key, link));
                previous = link.Hash;
            }
        }

        await Insert(connection, rows, cancellation);
        await connection.ExecuteAsync("update platform.audit_progress set last_sequence = @last", new { last = events[^1].Event.Sequence });
        await SignWhatMoved(connection, [.. rows.Select(row => row.Tenant).Distinct()], SignEvery, cancellation);
        await transaction.CommitAsync(cancellation);
        return events.Count;
    }

    /// <summary>Signs the head of a tenant's chain now, unless it is signed already: what leaves the platform ends in a signature.</summary>
    public async Task SignHead(string tenant, CancellationToken cancellation)
    {
        await using var connection = await worker.OpenConnectionAsync(cancellation);
        await SignWhatMoved(connection, [tenant], 1, cancellation);
    }

    /// <summary>Signs every chain that has moved and whose last checkpoint is a day old, or that has none.</summary>
    public async Task SignWhatIsDue(CancellationToken cancellation)
    {
        await using var connection = await worker.OpenConnectionAsync(cancellation);
        await SignWhatMoved(connection, [.. await connection.TenantsWithTrails()], SignEvery, cancellation);
    }

    private static async Task<List<(string Tenant, TrailEvent Event)>> Unchained(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {TrailRows.EventColumns}, tenant_id from events.mt_events
            where seq_id > (select last_sequence from platform.audit_progress)
              and seq_id <= coalesce((select last_seq_id from events.mt_event_progression where name = 'HighWaterMark'), 0)
            order by seq_id limit {Batch}
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<(string, TrailEvent)>();
        while (await reader.ReadAsync(cancellation))
        {
            found.Add((reader.GetString(12), TrailRows.Event(reader)));
        }

        return found;
    }

    private static async Task<Dictionary<string, (long Position, byte[] Hash)>> Heads(NpgsqlConnection connection, string[] tenants) =>
        (await connection.QueryAsync<(string Tenant, long Position, byte[] Hash)>(
            """
            select t.tenant, c.position, c.hash from unnest(@tenants) as t (tenant) cross join lateral (
                select position, hash from platform.audit_chain where tenant_id = t.tenant order by position desc limit 1) c
            """,
            new { tenants })).ToDictionary(row => row.Tenant, row => (row.Position, row.Hash));

    // Not by COPY, which row-level security does not let through.
    private static async Task Insert(NpgsqlConnection connection, List<(string Tenant, ChainLink Link)> rows, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into platform.audit_chain (tenant_id, position, sequence, algorithm, salt, content, hash)
            select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::bytea[], $6::bytea[], $7::bytea[])
            """,
            connection);
        foreach (var column in new object[]
        {
            rows.Select(row => row.Tenant).ToArray(), rows.Select(row => row.Link.Position).ToArray(), rows.Select(row => row.Link.Sequence).ToArray(),
            rows.Select(row => row.Link.Algorithm).ToArray(), rows.Select(row => row.Link.Salt).ToArray(), rows.Select(row => row.Link.Content).ToArray(),
            rows.Select(row => row.Link.Hash).ToArray(),
        })
        {
            command.Parameters.Add(new() { Value = column });
        }

        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task SignWhatMoved(NpgsqlConnection connection, string[] tenants, int every, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await connection.QueryAsync<(string Tenant, long Position, long Sequence, string Algorithm, byte[] Hash)>(
            """
            select t.tenant, c.position, c.sequence, c.algorithm, c.hash
            from unnest(@tenants) as t (tenant)
            cross join lateral (select * from platform.audit_chain where tenant_id = t.tenant order by position desc limit 1) c
            left join lateral (select position, signed_at from platform.audit_checkpoint where tenant_id = t.tenant order by position desc limit 1) s on true
            where s.position is null or c.position >= s.position + @every or (c.position > s.position and s.signed_at < @dayAgo)
            """,
            new { tenants, every, dayAgo = now - SignWithin });
        foreach (var head in due.AsList())
        {
            // To the microsecond, as the store keeps it: what is signed has to be read back the same.
            var at = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
            var signature = signer.Value.Sign(Checkpoint.Statement(head.Tenant, head.Position, head.Sequence, head.Algorithm, head.Hash, at));
            await using var command = new NpgsqlCommand(
                """
                insert into platform.audit_checkpoint (tenant_id, position, sequence, algorithm, hash, signed_at, key_id, signature)
                values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
                """,
                connection);
            foreach (var value in new object[] { head.Tenant, head.Position, head.Sequence, head.Algorithm, head.Hash, at, signer.Value.KeyId, signature })
            {
                command.Parameters.Add(new() { Value = value });
            }

            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
