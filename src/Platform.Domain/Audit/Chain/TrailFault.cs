namespace Platform.Domain.Audit.Chain;

/// <summary>Where a trail is not what its chain says.</summary>
/// <param name="Code">Stable and kebab-case, one of the constants.</param>
/// <param name="Sequence">The event at fault; where a stretch is, its last.</param>
/// <param name="After">The last event before it that is known to be sound; null where the event itself is named.</param>
public sealed record TrailFault(string Code, long Sequence, long? After, string Detail)
{
    public const string EventAltered = "event-altered";
    public const string EventRemoved = "event-removed";
    public const string EventInserted = "event-inserted";
    public const string EventHidden = "event-hidden";
    public const string LinkMissing = "link-missing";
    public const string LinkAltered = "link-altered";
    public const string CheckpointForged = "checkpoint-forged";
    public const string CheckpointUnknownKey = "checkpoint-of-unknown-key";
    public const string ChainRewritten = "chain-rewritten";
    public const string ChainCut = "chain-cut";
    public const string FiguresDiffer = "figures-differ";
}
