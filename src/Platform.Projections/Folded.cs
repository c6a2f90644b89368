using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Platform.Projections;

/// <summary>Binds a domain type's own fold to Marten, so that the domain needs no reference to it (ADR 0003).</summary>
/// <typeparam name="TState">What decisions need to know; has the stream's id as <c>Id</c>.</typeparam>
/// <typeparam name="TEvent">The base type of the stream's events.</typeparam>
public sealed class Folded<TState, TEvent> : SingleStreamProjection<TState, Guid>
    where TState : class
{
    private readonly Func<TState?, TEvent, TState?> _evolve;

    public Folded(Func<TState?, TEvent, TState?> evolve)
    {
        _evolve = evolve;
        // Said aloud: a fold that is kept inline is otherwise tried on every stream that anybody appends to, with a read of its own.
        foreach (var type in typeof(TEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(TEvent))))
        {
            IncludeType(type);
        }
    }

    public override TState? Evolve(TState? snapshot, Guid id, IEvent e) =>
        e.Data is TEvent @event ? _evolve(snapshot, @event) : snapshot;
}
