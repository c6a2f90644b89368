using Platform.Domain.Ledgers;

namespace Platform.Domain.Organisation;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OrganisationEvent
{
    private protected OrganisationEvent()
    {
    }
}

/// <param name="UnitType">Id of a unit type of the bureau's rules.</param>
/// <param name="ParentId">Null for the root alone.</param>
[StoredAs("organisation.unit-opened.v1")]
public sealed record UnitOpened(
    Guid UnitId,
    string Code,
    string NameZh,
    string? NameEn,
    string UnitType,
    Guid? ParentId,
    DateOnly OpenedOn) : OrganisationEvent;

[StoredAs("organisation.unit-renamed.v1")]
public sealed record UnitRenamed(Guid UnitId, string NameZh, string? NameEn, DateOnly On) : OrganisationEvent;

[StoredAs("organisation.unit-moved.v1")]
public sealed record UnitMoved(Guid UnitId, Guid FromParentId, Guid ToParentId, DateOnly On) : OrganisationEvent;

/// <summary>One reorganisation as it was decided. The changes of single units stand beside it, in the same transaction.</summary>
/// <param name="UnitIds">The units that were merged, split, dissolved or moved.</param>
/// <param name="IntoUnitIds">The units that came out of it; the new parent for a move.</param>
/// <param name="OpenDuties">What became of open duties; null for a move, which leaves them alone.</param>
[StoredAs("organisation.reorganised.v1")]
public sealed record UnitsReorganised(
    Guid ReorganisationId,
    ReorganisationKind Kind,
    IReadOnlyList<Guid> UnitIds,
    IReadOnlyList<Guid> IntoUnitIds,
    DateOnly On,
    string Reason,
    OpenDutiesRule? OpenDuties) : OrganisationEvent;

/// <param name="On">First day without the unit, in Asia/Shanghai.</param>
[StoredAs("organisation.unit-dissolved.v1")]
public sealed record UnitDissolved(Guid UnitId, Guid? SuccessorId, DateOnly On, string Reason) : OrganisationEvent;

/// <summary>
/// Units that an import had opened, and that nothing has come to rest on, are as if they had never been opened: their
/// codes are free again. A unit that was at work is dissolved and never withdrawn.
/// </summary>
[StoredAs("organisation.units-withdrawn.v1")]
public sealed record UnitsWithdrawn(IReadOnlyList<Guid> UnitIds, string Reason) : OrganisationEvent;
