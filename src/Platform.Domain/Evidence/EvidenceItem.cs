namespace Platform.Domain.Evidence;

/// <summary>What a decision about a piece of evidence needs to know.</summary>
/// <param name="As">What was registered; it never changes.</param>
/// <param name="WithdrawnBecause">Null while it may be offered.</param>
public sealed record EvidenceItem(Guid Id, EvidenceRegistered As, string? WithdrawnBecause)
{
    // Trusts history: what was stored is never refused here, or no later event could mend it.
    public static EvidenceItem? Evolve(EvidenceItem? item, EvidenceEvent @event) => (item, @event) switch
    {
        (_, EvidenceRegistered e) => new(e.EvidenceId, e, null),
        (null, _) => null,
        (_, EvidenceWithdrawn e) => item with { WithdrawnBecause = e.Reason },
        _ => item,
    };
}
