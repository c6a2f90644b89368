using System.Collections.Immutable;

namespace Platform.Domain.Evidence;

/// <summary>One version of a document.</summary>
/// <param name="Finding">What a scanner found in it; null while nothing was.</param>
public sealed record EvidenceVersion(
    int Number, string FileName, string MediaType, long Size, string Sha256, DateOnly FormedOn, string? ScannedBy = null, string? Finding = null);

/// <summary>What a decision about a piece of evidence needs to know.</summary>
/// <param name="As">What was registered; it never changes.</param>
/// <param name="WithdrawnBecause">Null while it may be offered.</param>
public sealed record EvidenceItem(Guid Id, EvidenceRegistered As, string? WithdrawnBecause)
{
    /// <summary>How long before its expiry a reminder is due, when nobody said otherwise.</summary>
    public const int UsualNoticeDays = 30;

    public ImmutableList<EvidenceVersion> Versions { get; init; } =
        [new(1, As.FileName, As.MediaType, As.Size, As.Sha256, As.FormedOn)];

    public EvidenceVersion Latest => Versions[^1];

    public EvidenceLevel Level { get; init; }

    public EvidenceCareSet Care { get; init; } = new(null, null, UsualNoticeDays);

    /// <summary>The expiry for which the reminder was already recorded.</summary>
    public DateOnly? RenewalNotedFor { get; init; }

    /// <summary>The holds that stand, with their reasons.</summary>
    public ImmutableDictionary<Guid, string> Holds { get; init; } = ImmutableDictionary<Guid, string>.Empty;

    public ImmutableHashSet<Guid> LiftedHolds { get; init; } = [];

    public ImmutableHashSet<Guid> OfferedTo { get; init; } = [];

    public bool IsDisposed { get; init; }

    /// <summary>Whether some version carries what a scanner knows as harmful.</summary>
    public bool IsInfected => Versions.Exists(version => version.Finding is not null);

    // Trusts history: what was stored is never refused here, or no later event could mend it.
    public static EvidenceItem? Evolve(EvidenceItem? item, EvidenceEvent @event) => (item, @event) switch
    {
        (_, EvidenceRegistered e) => new(e.EvidenceId, e, null),
        (null, _) => null,
        (_, EvidenceWithdrawn e) => item with { WithdrawnBecause = e.Reason },
        (_, EvidenceVersionAdded e) => item with { Versions = item.Versions.Add(new(e.Number, e.FileName, e.MediaType, e.Size, e.Sha256, e.FormedOn)) },
        (_, EvidenceScanned e) => item with
        {
            Versions = [.. item.Versions.Select(version => version.Number == e.Number ? version with { ScannedBy = e.Scanner, Finding = e.Finding } : version)],
        },
        (_, EvidenceOffered e) => item with { OfferedTo = item.OfferedTo.Add(e.ActId) },
        (_, EvidenceCareSet e) => item with { Care = e },
        (_, EvidenceRenewalDue e) => item with { RenewalNotedFor = e.ExpiresOn },
        (_, EvidenceLevelSet e) => item with { Level = e.Level },
        (_, EvidenceHoldPlaced e) => item with { Holds = item.Holds.SetItem(e.HoldId, e.Reason) },
        (_, EvidenceHoldLifted e) => item with { Holds = item.Holds.Remove(e.HoldId), LiftedHolds = item.LiftedHolds.Add(e.HoldId) },
        (_, EvidenceDisposed) => item with { IsDisposed = true },
        _ => item,
    };
}
