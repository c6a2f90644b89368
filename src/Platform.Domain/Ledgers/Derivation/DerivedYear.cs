using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>What duties a unit and its posts have in a year under one scheme.</summary>
/// <param name="Occurrences">Dated or standing items, each with its own id.</param>
/// <param name="EventDuties">Owed when something happens; nothing is due until a trigger is recorded (U31).</param>
/// <param name="ConductDuties">Ongoing conduct: evidence can be filed, there is no occurrence and no verdict.</param>
public sealed record DerivedYear(
    IReadOnlyList<DerivedOccurrence> Occurrences,
    IReadOnlyList<EventDuty> EventDuties,
    IReadOnlyList<ConductDuty> ConductDuties);

/// <summary>One instance of a duty in one window, owed by the unit or, when <see cref="PostId"/> is set, by one of its posts.</summary>
public sealed record DerivedOccurrence
{
    public required Guid Id { get; init; }

    public required string ObligationId { get; init; }

    public required string Article { get; init; }

    public Guid? PostId { get; init; }

    /// <summary>The unit in the post's charge that it is owed for; null for a duty that is not owed for each.</summary>
    public Guid? TargetUnitId { get; init; }

    public required string CadenceKind { get; init; }

    /// <summary><c>2026</c>, <c>2026-H1</c>, <c>2026-Q3</c>, <c>2026-04</c>; the day of the trigger for an event's occurrence.</summary>
    public required string WindowKey { get; init; }

    public required DateOnly WindowFrom { get; init; }

    /// <summary>Last day of the window, included.</summary>
    public required DateOnly WindowTo { get; init; }

    /// <summary>Due until the end of this day in Asia/Shanghai; null when nothing falls due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Last day on which a late act still counts as late; null when nothing falls due.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>Acts that fulfill it; 0 when acts are counted and not judged.</summary>
    public required int RequiredCount { get; init; }

    /// <summary>One of <see cref="Verdicts"/>.</summary>
    public required string Verdict { get; init; }

    public required bool AttestationOnly { get; init; }

    public required IReadOnlyList<string> EvidenceKinds { get; init; }

    public required string Strength { get; init; }

    /// <summary>One of <see cref="TaskParts"/> for a task of the task table; null for every other.</summary>
    public string? TaskPart { get; init; }

    /// <summary>The obligation by whose reference to another's list it is owed.</summary>
    public string? ByReference { get; init; }

    /// <summary>The duty whose result this one reports.</summary>
    public Guid? Follows { get; init; }

    /// <summary>Days that lie at least between two acts that count; null where the number alone counts.</summary>
    public int? MinSpacingDays { get; init; }

    /// <summary>The steps of a first-moment duty, in the order of the rules; empty for every other.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Time of day in Asia/Shanghai of what started it, where it is known.</summary>
    public TimeOnly? TriggeredAt { get; init; }

    /// <summary>Hours that the bureau allows for each step; null while it has set none.</summary>
    public int? StepHours { get; init; }

    // A list member compares by reference in a record; two derivations of one fact are equal.
    public bool Equals(DerivedOccurrence? other) =>
        other is not null
        && (Id, ObligationId, Article, PostId, CadenceKind, WindowKey, WindowFrom)
            == (other.Id, other.ObligationId, other.Article, other.PostId, other.CadenceKind, other.WindowKey, other.WindowFrom)
        && (WindowTo, DueOn, ClosesOn, RequiredCount, Verdict, AttestationOnly, Strength)
            == (other.WindowTo, other.DueOn, other.ClosesOn, other.RequiredCount, other.Verdict, other.AttestationOnly, other.Strength)
        && (TargetUnitId, TriggeredAt, StepHours, TaskPart, ByReference, Follows, MinSpacingDays)
            == (other.TargetUnitId, other.TriggeredAt, other.StepHours, other.TaskPart, other.ByReference, other.Follows, other.MinSpacingDays)
        && EvidenceKinds.SequenceEqual(other.EvidenceKinds)
        && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>A duty that waits for an event.</summary>
public sealed record EventDuty(
    string ObligationId,
    string Article,
    Guid? PostId,
    string CadenceKind,
    string? Trigger,
    string? Timing,
    IReadOnlyList<string> Steps);

/// <summary>A duty of ongoing conduct.</summary>
public sealed record ConductDuty(string ObligationId, string Article, Guid? PostId);

/// <summary>How an occurrence is judged.</summary>
public static class Verdicts
{
    /// <summary>Enough acts in the window.</summary>
    public const string PerWindow = "per-window";

    /// <summary>Done by the due day.</summary>
    public const string ByDate = "by-date";

    /// <summary>The instrument or body exists.</summary>
    public const string Existence = "existence";

    /// <summary>Counted, never judged.</summary>
    public const string None = "none";
}
