using JasperFx.Events;
using Marten;
using Marten.Events;
using Npgsql;

namespace Platform.Projections.Operations;

/// <summary>
/// Makes the rows of one tenant anew from its events, in one transaction: a reader sees the old rows until it sees the new
/// ones, and the projection of all other tenants goes on meanwhile. The rows are those of the events up to where the projection
/// has come; what is recorded later it applies by itself.
/// </summary>
public static class TenantRebuild
{
    /// <summary>Runs on the worker's store, whose role may write across tenants.</summary>
    /// <returns>Events that were applied.</returns>
    public static async Task<int> Run(IDocumentStore worker, PageProjection projection, string tenant, CancellationToken cancellation)
    {
        // Read before anything is held: the projection waits only while rows are exchanged.
        var before = await Progress(worker, projection, cancellation);
        List<IEvent> events = [.. await Events(worker, projection, tenant, 0, before, cancellation)];

        await using var session = worker.LightweightSession(tenant);
        await session.BeginTransactionAsync(cancellation);
        var upTo = await Hold(session, projection, cancellation);
        if (upTo < before)
        {
            // It was begun anew meanwhile and has not come so far again.
            events.RemoveAll(e => e.Sequence > upTo);
        }

        events.AddRange(await Events(worker, projection, tenant, before, upTo, cancellation));
        await Exchange(session, projection, tenant, events, cancellation);
        return events.Count;
    }

    /// <summary>Makes them anew and puts them back as they were; what the rows of this build would say otherwise, by table.</summary>
    public static async Task<IReadOnlyList<RowDifference>> Compare(IDocumentStore worker, PageProjection projection, string tenant, CancellationToken cancellation)
    {
        await using var connection = worker.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var options = Marten.Services.SessionOptions.ForTransaction(transaction);
        options.TenantId = tenant;
        await using var session = worker.LightweightSession(options);
        var upTo = await Hold(session, projection, cancellation);
        var before = await RowDifference.Read(connection, projection, tenant, cancellation);
        await Exchange(session, projection, tenant, await Events(worker, projection, tenant, 0, upTo, cancellation), cancellation);
        var after = await RowDifference.Read(connection, projection, tenant, cancellation);
        await transaction.RollbackAsync(cancellation);
        return [.. projection.Rows.Zip(before, after).Select(table => RowDifference.Between(table.First, table.Second, table.Third))];
    }

    private static async Task Exchange(IDocumentSession session, PageProjection projection, string tenant, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var table in projection.Tables)
        {
            await using var delete = new NpgsqlCommand($"delete from {PlatformStore.DocumentSchema}.{table} where tenant_id = $1") { Parameters = { new() { Value = tenant } } };
            await session.ExecuteAsync(delete, cancellation);
        }

        await projection.Apply(session, events, cancellation);
        await session.SaveChangesAsync(cancellation);
    }

    private static async Task<IReadOnlyList<IEvent>> Events(
        IDocumentStore worker, PageProjection projection, string tenant, long after, long upTo, CancellationToken cancellation)
    {
        if (upTo <= after)
        {
            return [];
        }

        await using var session = worker.QuerySession(tenant);
        var types = projection.Reads.ToArray();
        return await session.Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(types) && e.Sequence > after && e.Sequence <= upTo)
            .OrderBy(e => e.Sequence)
            .ToListAsync(cancellation);
    }

    private static async Task<long> Progress(IDocumentStore worker, PageProjection projection, CancellationToken cancellation)
    {
        await using var session = worker.QuerySession(Directory.TenantDirectory.Tenant);
        return await Read(session, projection, string.Empty, cancellation);
    }

    // The projection's own progress, which it writes with each page: it waits here, and this waits for its page.
    private static Task<long> Hold(IDocumentSession session, PageProjection projection, CancellationToken cancellation) =>
        Read(session, projection, "for update", cancellation);

    private static async Task<long> Read(IQuerySession session, PageProjection projection, string held, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select last_seq_id from {PlatformStore.EventSchema}.mt_event_progression where name = $1 {held}")
        {
            Parameters = { new() { Value = projection.Shard } },
        };
        await using var reader = await session.ExecuteReaderAsync(command, cancellation);
        return await reader.ReadAsync(cancellation) ? reader.GetInt64(0) : 0;
    }
}
