namespace Platform.Domain.Channels.Publicity;

/// <summary>What the institution itself did in public.</summary>
public enum PublicityKind
{
    /// <summary>It released information or explained a policy.</summary>
    Release,

    /// <summary>It met with media or portals.</summary>
    MediaConsultation,

    /// <summary>It carried out publicity or an education of its own.</summary>
    Publicity,
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record PublicityEvent
{
    private protected PublicityEvent()
    {
    }
}

/// <summary>The institution released information, met with media, or carried out publicity (matrix F7).</summary>
/// <param name="Title">What it was about; no contents and nothing that others said.</param>
/// <param name="OccurredOn">In Asia/Shanghai.</param>
/// <param name="ChannelIds">Channels of the register by which it went out.</param>
/// <param name="BodyIds">Bodies of the directory that took part.</param>
/// <param name="ActId">The act by which it serves duties; null where it is offered for none.</param>
[StoredAs("publicity.recorded.v1")]
public sealed record PublicityRecorded(
    Guid PublicityId, Guid UnitId, PublicityKind Kind, string Title, DateOnly OccurredOn, IReadOnlyList<Guid> ChannelIds, IReadOnlyList<Guid> BodyIds,
    IReadOnlyList<Guid> EvidenceIds, Guid? ActId, string RecordedBy) : PublicityEvent;

/// <summary>The record was wrong. It stays, marked with the reason.</summary>
[StoredAs("publicity.withdrawn.v1")]
public sealed record PublicityWithdrawn(string Reason, string WithdrawnBy) : PublicityEvent;

/// <summary>What a decision about such a record needs to know.</summary>
public sealed record PublicityRecord(Guid Id, PublicityRecorded Recorded, PublicityWithdrawn? Withdrawal)
{
    public static PublicityRecord? Evolve(PublicityRecord? record, PublicityEvent @event) => (record, @event) switch
    {
        (_, PublicityRecorded e) => new(e.PublicityId, e, null),
        (null, _) => null,
        (var r, PublicityWithdrawn e) => r with { Withdrawal = e },
        (var r, _) => r,
    };
}
