using JasperFx.Events;
using Marten.Events.Aggregation;
using Platform.Domain.Organisation;

namespace Platform.Projections.Organisation;

/// <summary>Binds the tree's fold to Marten. Not by <see cref="Folded{TState,TEvent}"/>, because the events carry no id of the tree.</summary>
public sealed class OrganisationTreeState : SingleStreamProjection<OrganisationTree, Guid>
{
    public override OrganisationTree? Evolve(OrganisationTree? snapshot, Guid id, IEvent e)
    {
        if (e.Data is not OrganisationEvent @event)
        {
            return snapshot;
        }

        return OrganisationTree.Evolve(snapshot ?? OrganisationTree.Empty with { Id = id }, @event);
    }
}
