namespace Platform.Domain.Organisation;

/// <summary>Several decisions about one tree, each on what the one before left; the first refusal ends them all.</summary>
internal sealed class TreeSteps(OrganisationTree tree)
{
    private readonly List<OrganisationEvent> _events = [];
    private Refusal? _against;

    public void Take(Func<OrganisationTree, Decision<OrganisationEvent>> decide)
    {
        if (_against is not null)
        {
            return;
        }

        switch (decide(tree))
        {
            case Decision<OrganisationEvent>.Refused refused:
                _against = refused.Reason;
                break;
            case Decision<OrganisationEvent>.Accepted accepted:
                _events.AddRange(accepted.Events);
                tree = accepted.Events.Aggregate(tree, OrganisationTree.Evolve);
                break;
        }
    }

    /// <summary>The facts and one last fact that stands for them all.</summary>
    public Decision<OrganisationEvent> End(OrganisationEvent last) =>
        _against is { } against ? against
        : _events.Count == 0 ? new NothingWouldChange()
        : (List<OrganisationEvent>)[.. _events, last];
}
