using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

public sealed record LedgerUnit(Guid Id, string Code, string NameZh, string? NameEn, string UnitType);

public sealed record EventDutyView(string ObligationId, string Article, string TitleZh, string TitleEn, string CadenceKind, string? Trigger, IReadOnlyList<string> Steps)
{
    /// <summary>The posts that owe it, each for itself; empty where the unit owes it.</summary>
    public IReadOnlyList<Guid> PostIds { get; init; } = [];
}

/// <param name="Acts">Acts of the year that are filed under it. They are counted and never judged.</param>
public sealed record ConductDutyView(
    string ObligationId,
    string Article,
    string TitleZh,
    string TitleEn,
    bool AttestationOnly,
    IReadOnlyList<string> EvidenceKinds,
    int Acts,
    DateOnly? LastOn);

public sealed record LedgerAbilities(bool OpenYear, bool RecordTrigger, bool Record);

/// <summary>The book of a unit for a year.</summary>
public sealed record LedgerView(
    LedgerUnit Unit,
    int Year,
    bool Opened,
    IReadOnlyList<LedgerLine> Lines,
    IReadOnlyList<EventDutyView> EventDuties,
    IReadOnlyList<ConductDutyView> ConductDuties,
    Counts Counts,
    LedgerAbilities Can)
{
    /// <summary>What a revision would add and take back; null for whoever may not revise, and while the year is not open.</summary>
    public RevisionCounts? Revision { get; init; }
}

public sealed record RevisionCounts(int Added, int NoLongerOwed);
