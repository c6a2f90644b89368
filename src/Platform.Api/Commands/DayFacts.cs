using Marten;
using Npgsql;
using Platform.Api.Ledgers;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Projections;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>
/// What a day brings about in single streams, recorded in the name of nobody: found over all tenants, decided and recorded in a
/// transaction of its own tenant. It works from what is due and not from when it last ran, so that a run that was missed, or done
/// twice, costs nothing.
/// </summary>
public abstract class DayFacts<TState, TEvent>(WorkerConnections worker, IDocumentStore store, PlatformClock clock, ILogger logger)
    where TState : class
    where TEvent : notnull
{
    private const int PageSize = 500;

    /// <returns>In how many streams something was recorded.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var by = new By(Sweep.Account, null, now, PlatformClock.DayOf(now));
        var recorded = 0;
        await using var connection = await worker.Open(cancellation);
        while (true)
        {
            var page = await Due(connection, by.Today, PageSize);
            var before = recorded;
            foreach (var due in page)
            {
                recorded += await Record(due, by, cancellation) ? 1 : 0;
            }

            // A page of which nothing was recorded would be found again; the next run looks anew.
            if (page.Count < PageSize || recorded == before)
            {
                return recorded;
            }
        }
    }

    protected abstract Task<IReadOnlyList<DueStream>> Due(NpgsqlConnection connection, DateOnly today, int limit);

    protected abstract Decision<TEvent> Decide(TState state, DateOnly today);

    /// <summary>What follows from it in other streams of the tenant, in the same transaction.</summary>
    protected virtual Task Follow(CommandWork work, TState state, IReadOnlyList<TEvent> facts, CancellationToken cancellation) => Task.CompletedTask;

    private async Task<bool> Record(DueStream due, By by, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(due.TenantId);
        session.LastModifiedBy = Sweep.Account;
        var work = new CommandWork(session, by);
        var stream = await work.Open<TState>(due.StreamId, cancellation);
        if (stream.State is not { } state || Decide(state, by.Today) is not Decision<TEvent>.Accepted { Events: { Count: > 0 } facts })
        {
            return false;
        }

        stream.Append(facts);
        try
        {
            await Follow(work, state, facts, cancellation);
            await session.SaveChangesAsync(cancellation);
            return true;
        }
        catch (Exception fault) when (OtherCommand.CameInBetween(fault))
        {
            logger.DayMetACommand(due.StreamId, due.TenantId, fault.Message);
            return false;
        }
    }
}

internal static partial class DayFactsLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "What a day brought about in {StreamId} of tenant {TenantId} met another command: {Reason}")]
    public static partial void DayMetACommand(this ILogger logger, Guid streamId, string tenantId, string reason);
}
