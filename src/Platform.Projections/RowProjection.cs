using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Platform.Projections;

/// <summary>
/// A read model kept as SQL rows. A pure function of events: time from the event, never from a clock, so that a rebuild
/// gives the same rows. The tables are made by the scripts in Database/Schema.
/// </summary>
public abstract class RowProjection : EventProjection
{
    protected RowProjection(string name, params string[] tables)
    {
        Name = name;
        // A rebuild starts from empty tables.
        foreach (var table in tables)
        {
            Options.DeleteDataInTableOnTeardown($"{PlatformStore.DocumentSchema}.{table}");
        }
    }

    public sealed override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        Apply(operations, e);
        return ValueTask.CompletedTask;
    }

    protected abstract void Apply(IDocumentOperations rows, IEvent e);
}
