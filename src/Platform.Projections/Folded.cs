using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Platform.Projections;

/// <summary>Binds a domain type's own fold to Marten, so that the domain needs no reference to it (ADR 0003).</summary>
/// <typeparam name="TState">What decisions need to know; has the stream's id as <c>Id</c>.</typeparam>
/// <typeparam name="TEvent">The base type of the stream's events.</typeparam>
public sealed class Folded<TState, TEvent>(Func<TState?, TEvent, TState?> evolve) : SingleStreamProjection<TState, Guid>
    where TState : class
{
    public override TState? Evolve(TState? snapshot, Guid id, IEvent e) =>
        e.Data is TEvent @event ? evolve(snapshot, @event) : snapshot;
}
