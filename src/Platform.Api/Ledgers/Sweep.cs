using JasperFx;
using Marten;
using Marten.Exceptions;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Asks for a look at everything whose day has passed. Sent every minute to one node of all.</summary>
public sealed record SweepDueDuties;

public static class SweepDueDutiesHandler
{
    public static Task Handle(SweepDueDuties message, Sweep sweep, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}

/// <summary>
/// Records what the calendar alone brings about. It works from what is due and not from when it last ran, so that a node
/// that was down over a deadline catches up, and running twice records nothing twice.
/// </summary>
public sealed partial class Sweep(
    WorkerConnections worker, TenantConnections connections, IDocumentStore store, Succession succession, PlatformClock clock, ILogger<Sweep> logger)
{
    public const string Account = "platform-sweep";

    private DateOnly _kept = DateOnly.MinValue;

    private const int PageSize = 500;
    private const int BatchSize = 50;

    /// <returns>How many duties were moved.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Rules that take effect today say what is owed today.
        await succession.RunAsync(cancellation);
        var today = clock.Today();
        await KeepYesterday(today, cancellation);
        var moved = 0;
        FallenDue? last = null;
        while (true)
        {
            await using var connection = await worker.Open(cancellation);
            var page = await connection.FallenDue(today, last, PageSize);
            foreach (var tenant in page.GroupBy(item => item.TenantId))
            {
                foreach (var batch in tenant.Chunk(BatchSize))
                {
                    moved += await Record(tenant.Key, batch, today, cancellation);
                }
            }

            if (page.Count < PageSize)
            {
                return moved;
            }

            last = page[^1];
        }
    }

    // Once for each day that ended while this node runs; whoever comes too early or in vain is followed by the next run.
    private async Task KeepYesterday(DateOnly today, CancellationToken cancellation)
    {
        var view = new Viewpoint(today.AddDays(-1), PlatformClock.StartOf(today), Knowledge.Then);
        await using var connection = await worker.Open(cancellation);
        if (_kept < view.Day && AsOf.IsSettled(view, clock) && await connection.HasReached(view))
        {
            await connection.KeepDay(view);
            _kept = view.Day;
        }
    }

    private async Task<int> Record(string tenantId, FallenDue[] batch, DateOnly today, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(tenantId);
        session.LastModifiedBy = Account;
        await using var tenant = await connections.Open(tenantId, cancellation);
        var work = new CommandWork(session, new By(Account, null, clock.GetUtcNow(), today));
        foreach (var item in batch)
        {
            if (await work.OpenOccurrence(tenant, item.OccurrenceId, cancellation) is { } opened
                && PassTimeDecider.Decide(opened.State, today) is Decision<OccurrenceEvent>.Accepted facts)
            {
                opened.Stream.Append(facts.Events);
            }
        }

        try
        {
            await session.SaveChangesAsync(cancellation);
            return batch.Length;
        }
        catch (Exception fault) when (fault is ConcurrencyException or ExistingStreamIdCollisionException)
        {
            // Somebody worked on one of these duties at this moment. The next run finds what is left.
            BatchWasOvertaken(tenantId, fault.Message);
            return batch.Length == 1 ? 0 : await OneByOne(tenantId, batch, today, cancellation);
        }
    }

    private async Task<int> OneByOne(string tenantId, FallenDue[] batch, DateOnly today, CancellationToken cancellation)
    {
        var moved = 0;
        foreach (var item in batch)
        {
            moved += await Record(tenantId, [item], today, cancellation);
        }

        return moved;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The sweep met another command in tenant {TenantId}: {Reason}")]
    private partial void BatchWasOvertaken(string tenantId, string reason);
}
