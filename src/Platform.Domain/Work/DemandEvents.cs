namespace Platform.Domain.Work;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record DemandEvent
{
    private protected DemandEvent()
    {
    }
}

/// <summary>Where a demand comes from: a superior outside the bureau, or a unit of its own.</summary>
/// <param name="UnitId">Null when the source is no unit of the bureau.</param>
/// <param name="Name">The name of the unit or the superior on the day of the demand.</param>
public sealed record DemandSource(Guid? UnitId, string Name);

/// <summary>The duty that the demand put into one receiver's ledger.</summary>
public sealed record DemandedDuty(Guid UnitId, Guid OccurrenceId);

/// <summary>A superior asked something of units, once, with the answer it wants and the day by which it wants it.</summary>
[StoredAs("demand.issued.v1")]
public sealed record DemandIssued(
    Guid DemandId,
    DemandSource Source,
    string? DocumentNumber,
    string Title,
    string Text,
    DateOnly IssuedOn,
    DateOnly DueOn,
    IReadOnlyList<DemandedDuty> Duties,
    IReadOnlyList<string> EvidenceKinds,
    string IssuedBy) : DemandEvent;

/// <summary>A receiver confirmed that the demand arrived.</summary>
[StoredAs("demand.acknowledged.v1")]
public sealed record DemandAcknowledged(Guid UnitId, string AcknowledgedBy) : DemandEvent;

/// <summary>Receivers were pressed for what they have not handed in.</summary>
[StoredAs("demand.urged.v1")]
public sealed record DemandUrged(IReadOnlyList<Guid> UnitIds, DateOnly UrgedOn, string Reason, string UrgedBy) : DemandEvent;

/// <summary>A receiver says how far it is. What is handed in for good is an act of the duty.</summary>
[StoredAs("demand.answered.v1")]
public sealed record DemandAnswered(Guid UnitId, string Text, string AnsweredBy) : DemandEvent;
