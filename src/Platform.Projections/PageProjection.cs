using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using Npgsql;

namespace Platform.Projections;

/// <summary>
/// A read model that follows the events a page at a time: what the page comes to is worked out in memory and written as a
/// few statements over all its rows, so that a rebuild is not one statement for each event (ADR 0019). Like
/// <see cref="RowProjection"/> a pure function of events; where a page ends must not be seen in the rows.
/// </summary>
/// <param name="version">Counted up by whoever changes what the rows say: the rows of every tenant are then made anew (ADR 0032).</param>
/// <param name="tables">Each has a tenant_id, so that a rebuild can take one tenant's rows away.</param>
/// <param name="kept">Tables of what is kept beside the rows for speed; taken away with them, and made again when it is asked for.</param>
public abstract class PageProjection(string name, int version, string[] tables, string[] kept) : IProjection
{
    /// <summary>Events that are worked on at once. A larger page costs memory; a smaller one, statements.</summary>
    private const int EventsInPage = 2000;

    public string Name => name;

    /// <summary>The name under which the store keeps its progress.</summary>
    public string Shard => $"{name}:All";

    public int Version => version;

    /// <summary>What the events come to: the same events give the same rows.</summary>
    public IReadOnlyList<string> Rows => tables;

    /// <summary>All that is taken away before the rows are made anew.</summary>
    public IReadOnlyList<string> Tables { get; } = [.. tables, .. kept];

    /// <summary>The events that it does something with.</summary>
    public abstract IReadOnlyList<Type> Reads { get; }

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        // Before any row: a rebuild of a tenant holds this too, so that one of them waits for the other and never half way.
        // A call and no select: behind a statement that answers rows the store no longer hears of a fault in the statements after it.
        operations.QueueSqlCommand("call platform.hold_progress(?)", Shard);
        await Apply(operations, events, cancellation);
    }

    /// <summary>Works out what the page comes to and queues the statements that write it.</summary>
    protected internal abstract Task Apply(IDocumentOperations rows, IReadOnlyList<IEvent> page, CancellationToken cancellation);

    /// <summary>Takes the events one by one; a fault says at which of them it came.</summary>
    protected static void Each(IReadOnlyList<IEvent> page, Action<IEvent> apply)
    {
        foreach (var e in page)
        {
            try
            {
                apply(e);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                throw new EventNotAppliedException(e, fault);
            }
        }
    }

    /// <summary>Takes it in as an asynchronous projection whose rebuild starts from empty tables.</summary>
    internal void AddTo(ProjectionOptions projections) => projections.Add(this, ProjectionLifecycle.Async, name, options =>
    {
        options.BatchSize = EventsInPage;
        foreach (var table in Tables)
        {
            options.DeleteDataInTableOnTeardown($"{PlatformStore.DocumentSchema}.{table}");
        }
    });
}

/// <summary>A projection met an event that it could not apply, and stops there until somebody has looked.</summary>
public sealed class EventNotAppliedException(IEvent e, Exception fault)
    : Exception($"Event {e.Sequence} ({e.EventTypeName}) of tenant {e.TenantId} could not be applied: {fault.Message}", fault)
{
    public long Sequence => e.Sequence;
}
