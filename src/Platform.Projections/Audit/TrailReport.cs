using Platform.Domain.Audit;
using Platform.Domain.Audit.Chain;

namespace Platform.Projections.Audit;

/// <summary>What came of comparing a trail with its chain.</summary>
/// <param name="Events">Events that were compared.</param>
/// <param name="NotChained">Events recorded since, which the chain has yet to take up.</param>
/// <param name="Checkpoints">Signed statements that were met and hold.</param>
/// <param name="Faults">The first of them, by the event they touch.</param>
/// <param name="Figures">The figures that were compared; null where content or figures were left out.</param>
public sealed record TrailReport(
    string Tenant,
    long Events,
    long NotChained,
    long LastPosition,
    long LastSequence,
    string? LastHash,
    int Checkpoints,
    IReadOnlyList<TrailFault> Faults,
    long FaultCount,
    FiguresShown? Figures,
    IReadOnlyList<string> FigureDifferences)
{
    public bool Sound => FaultCount == 0 && FigureDifferences.Count == 0;

    /// <summary>The first event at fault, or the first that may be; null when none is.</summary>
    public long? FirstFaultAt => Faults is [var first, ..] ? first.After + 1 ?? first.Sequence : null;
}

/// <summary>Takes a trail step by step, from the store or from a file, and says at the end what came of it.</summary>
/// <param name="bound">The last event that has to be in the chain.</param>
public sealed class TrailAudit(
    string tenant, long bound, IReadOnlyList<Checkpoint> checkpoints, CheckpointKeys keys, FiguresShown? figures)
{
    private readonly TrailCheck _check = new(tenant, TrailHashes.All, checkpoints, keys.Signed);
    private readonly FigureFacts? _facts = figures is null ? null : new FigureFacts(figures);
    private ChainLink? _last;
    private long _notChained;

    public void Take(TrailStep step)
    {
        if (step.Event is { } @event)
        {
            _facts?.Take(@event);
        }

        if (step.Sequence > bound)
        {
            _notChained += step.Link is null ? 1 : 0;
            return;
        }

        _check.Next(step.Event, step.Link);
        _last = step.Link ?? _last;
    }

    public TrailReport End()
    {
        _check.End();
        return new(
            tenant, _check.Events, _notChained, _last?.Position ?? 0, _last?.Sequence ?? 0, _last is null ? null : Convert.ToHexStringLower(_last.Hash),
            _check.CheckpointsMet, _check.Faults, _check.FaultCount, figures, _facts?.Differences() ?? []);
    }
}
