namespace Platform.Domain.Inspections;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record InspectionEvent
{
    private protected InspectionEvent()
    {
    }
}

/// <summary>Who inspects.</summary>
public enum InspectorKind
{
    /// <summary>The bureau itself inspects units of its own.</summary>
    Own,

    /// <summary>A body outside inspects the bureau (matrix H5).</summary>
    Outside,
}

/// <param name="BodyId">The outside body in the bureau's directory; null when the bureau inspects.</param>
/// <param name="Name">The name of the organising unit or the body on the day.</param>
public sealed record Inspector(InspectorKind Kind, Guid? UnitId, Guid? BodyId, string Name);

/// <summary>One point that is looked at.</summary>
/// <param name="Source">Where it comes from: <c>focus</c> (the pack's focus points), <c>obligation</c> (an article of the rules) or <c>own</c>.</param>
/// <param name="Reference">The number of the focus point or the obligation's id; null for one of the bureau's own.</param>
public sealed record ChecklistItem(int Number, string Source, string? Reference, string? Article, string Text);

/// <summary>An inspection was planned: by whom, of which units, by which methods, along which points. The sample is fixed with it.</summary>
/// <param name="Methods">As the code list of methods names them (matrix H7).</param>
/// <param name="From">First day, in Asia/Shanghai; <paramref name="To"/> is the last.</param>
[StoredAs("inspection.planned.v1")]
public sealed record InspectionPlanned(
    Guid InspectionId,
    string Title,
    Inspector Inspector,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Methods,
    UnitSample Sample,
    IReadOnlyList<ChecklistItem> Checklist,
    string PlannedBy) : InspectionEvent;

public enum ItemOutcome
{
    Met,
    NotMet,
    NotApplicable,
}

public sealed record ItemResult(int Number, ItemOutcome Outcome, string? Remark);

/// <summary>A unit was looked at by one of the methods. The latest of a method stands.</summary>
[StoredAs("inspection.unit-checked.v1")]
public sealed record UnitChecked(
    Guid UnitId, string Method, DateOnly CheckedOn, IReadOnlyList<ItemResult> Results, IReadOnlyList<Guid> EvidenceIds, string CheckedBy) : InspectionEvent;

/// <param name="ActId">The act by which it fulfills duties of the ledger; null where it was offered for none.</param>
[StoredAs("inspection.concluded.v1")]
public sealed record InspectionConcluded(DateOnly ConcludedOn, string Summary, Guid? ActId, string ConcludedBy) : InspectionEvent;

/// <summary>The result was told to units and reported to superiors (matrix H11).</summary>
[StoredAs("inspection.circulated.v1")]
public sealed record InspectionCirculated(DateOnly CirculatedOn, IReadOnlyList<Guid> UnitIds, IReadOnlyList<string> ReportedTo, string CirculatedBy) : InspectionEvent;
