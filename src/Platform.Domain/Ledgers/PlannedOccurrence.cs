using System.Text.Json.Serialization;
using Platform.Domain.Ledgers.Derivation;

namespace Platform.Domain.Ledgers;

/// <summary>
/// One dated duty as it was derived, kept whole in the event that planned it: the rule it came from, its window and its
/// measure do not change when the rules do. Days are calendar days in Asia/Shanghai.
/// </summary>
/// <param name="Id">Follows from plan, obligation, window and post, so that planning twice names the same duty.</param>
/// <param name="DueOn">Due until the end of this day; null when nothing falls due.</param>
/// <param name="ClosesOn">Last day on which a late act still counts as late.</param>
/// <param name="RequiredCount">Acts that fulfill it; 0 when acts are counted and not judged.</param>
/// <param name="Verdict">How it is judged: per-window, by-date, existence or none.</param>
public sealed record PlannedOccurrence(
    Guid Id,
    string ObligationId,
    string Article,
    string Category,
    Guid? PostId,
    string CadenceKind,
    string WindowKey,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    DateOnly? DueOn,
    DateOnly? ClosesOn,
    int RequiredCount,
    string Verdict,
    bool AttestationOnly,
    IReadOnlyList<string> EvidenceKinds)
{
    /// <summary>The rule set that asks for it; null where that is the plan's own, the first of the bureau's.</summary>
    public Guid? SchemeId { get; init; }

    /// <summary>The demand that asks for it; null where the rules themselves do.</summary>
    public Guid? DemandId { get; init; }

    /// <summary>Whether every listed kind of evidence is asked for, and not one of them (U9).</summary>
    public bool EveryEvidenceKind { get; init; }

    /// <summary>The unit in the post's charge that it is owed for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? TargetUnitId { get; init; }

    /// <summary>Days that lie at least between two acts that count (E1); null where the number alone counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinSpacingDays { get; init; }

    /// <summary>The steps of a first-moment duty in the order of the rules; null for every other duty.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Steps { get; init; }

    /// <summary>Time of day in Asia/Shanghai of what started it, on the day on which the window begins.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeOnly? TriggeredAt { get; init; }

    /// <summary>Hours that each step has from what started it; null while the bureau has set none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? StepHours { get; init; }

    /// <summary>What its owner has in a task of the task table: lead or responsible; null for every other duty.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TaskPart { get; init; }

    /// <summary>The obligation by whose reference to another's list it is owed; null for a duty of the owner's own list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ByReference { get; init; }

    /// <summary>The duty whose result this one reports; null for a duty that stands by itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? Follows { get; init; }

    /// <summary>The meeting whose resolution it carries out, the finding that it puts right, or the incident that taught it; null where the rules or a demand ask for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? ArisesFrom { get; init; }

    /// <summary>From what was derived to what is stored.</summary>
    public static PlannedOccurrence Of(DerivedOccurrence derived, string category, Guid schemeId, bool everyEvidenceKind = false) => new(
        derived.Id,
        derived.ObligationId,
        derived.Article,
        category,
        derived.PostId,
        derived.CadenceKind,
        derived.WindowKey,
        derived.WindowFrom,
        derived.WindowTo,
        derived.DueOn,
        derived.ClosesOn,
        derived.RequiredCount,
        derived.Verdict,
        derived.AttestationOnly,
        derived.EvidenceKinds)
    {
        SchemeId = schemeId,
        EveryEvidenceKind = everyEvidenceKind,
        TargetUnitId = derived.TargetUnitId,
        MinSpacingDays = derived.MinSpacingDays,
        Steps = derived.Steps is [] ? null : derived.Steps,
        TriggeredAt = derived.TriggeredAt,
        StepHours = derived.StepHours,
        TaskPart = derived.TaskPart,
        ByReference = derived.ByReference,
        Follows = derived.Follows,
    };

    /// <summary>The last day on which it is on time; where nothing falls due, the last of its window.</summary>
    [JsonIgnore]
    public DateOnly LastDay => DueOn ?? WindowTo;

    /// <summary>One duty of one owner in one window, for one unit in charge, whichever version of the rules asks for it.</summary>
    [JsonIgnore]
    public (string ObligationId, string WindowKey, Guid? PostId, Guid? TargetUnitId) Place => (ObligationId, WindowKey, PostId, TargetUnitId);

    // Follows from the verdict, so that it is no fact of its own and is not stored.
    [JsonIgnore]
    public OccurrenceStatus FirstStatus => Verdict == "none" ? OccurrenceStatus.NoVerdict : OccurrenceStatus.Pending;

    // A list member compares by reference in a record; the same planned duty is equal however it was read.
    public bool Equals(PlannedOccurrence? other) =>
        other is not null
        && (Id, ObligationId, Article, Category, PostId, CadenceKind, WindowKey)
            == (other.Id, other.ObligationId, other.Article, other.Category, other.PostId, other.CadenceKind, other.WindowKey)
        && (WindowFrom, WindowTo, DueOn, ClosesOn, RequiredCount, Verdict, AttestationOnly)
            == (other.WindowFrom, other.WindowTo, other.DueOn, other.ClosesOn, other.RequiredCount, other.Verdict, other.AttestationOnly)
        && (SchemeId, DemandId, EveryEvidenceKind, TargetUnitId, TriggeredAt, StepHours, TaskPart, ByReference, Follows)
            == (other.SchemeId, other.DemandId, other.EveryEvidenceKind, other.TargetUnitId, other.TriggeredAt, other.StepHours, other.TaskPart, other.ByReference, other.Follows)
        && (MinSpacingDays, ArisesFrom) == (other.MinSpacingDays, other.ArisesFrom)
        && (Steps ?? []).SequenceEqual(other.Steps ?? [])
        && EvidenceKinds.SequenceEqual(other.EvidenceKinds);

    public override int GetHashCode() => Id.GetHashCode();
}
