using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>One dated duty of the first half of 2026, its people and its days, for tests to start from.</summary>
internal static class Duty
{
    public const string Ana = "ana";
    public const string Ben = "ben";
    public const string Reviewer = "reviewer";

    public static readonly Guid Id = DeterministicId.From("duty");
    public static readonly Guid PlanId = DeterministicId.From("plan");
    public static readonly Guid UnitId = DeterministicId.From("unit");
    public static readonly Guid SchemeId = DeterministicId.From("scheme");
    public static readonly Guid FirstAct = DeterministicId.From("first act");
    public static readonly Guid SecondAct = DeterministicId.From("second act");

    public static readonly DateOnly From = new(2026, 1, 1);
    public static readonly DateOnly Due = new(2026, 6, 30);
    public static readonly DateOnly Closes = new(2026, 7, 15);

    // Kept as one instance each: a list in a record is equal to itself.
    public static readonly string[] Minutes = ["minutes"];
    public static readonly string[] Photo = ["photo"];
    public static readonly string[] NoEvidence = [];

    public static readonly DeciderSpec<Occurrence, OccurrenceEvent> Given = new(Occurrence.Evolve);

    /// <summary>Periodic, one act, due at the end of the half-year, closing 15 days later.</summary>
    public static PlannedOccurrence Periodic { get; } = new(
        Id, "FIN-O-001", "第九条", "dedicated-study", null, "periodic", "2026-H1", From, Due, Due, Closes, 1, "per-window", false, ["minutes", "report"]);

    /// <summary>Counted, never judged: the text says "regularly".</summary>
    public static PlannedOccurrence Regular { get; } = Periodic with
    {
        CadenceKind = "regular-unspecified",
        WindowKey = "2026",
        WindowTo = new(2026, 12, 31),
        DueOn = null,
        ClosesOn = null,
        RequiredCount = 0,
        Verdict = "none",
    };

    /// <summary>Started by a recorded trigger, with the tenant's hours for "promptly".</summary>
    public static PlannedOccurrence Triggered { get; } = Periodic with
    {
        CadenceKind = "per-event",
        WindowKey = "2026-06-29",
        WindowFrom = new(2026, 6, 29),
        Verdict = "by-date",
    };

    /// <summary>An instrument has to exist; nothing falls due.</summary>
    public static PlannedOccurrence Standing { get; } = Periodic with
    {
        CadenceKind = "standing",
        WindowKey = "2026",
        WindowTo = new(2026, 12, 31),
        DueOn = null,
        ClosesOn = null,
        Verdict = "existence",
    };

    public static OccurrenceBegun Begun { get; } = BegunAs(Periodic);

    public static OccurrenceBegun BegunAs(PlannedOccurrence terms) => new(Id, PlanId, UnitId, 2026, SchemeId, terms);

    public static By By(string actor, DateOnly day) => new(actor, DeterministicId.From(actor), new(day, new(1, 0), TimeSpan.Zero), day);

    public static ActRecorded Act(DateOnly on, string by = Ana) => new(FirstAct, on, Minutes, by);

    public static StatusChanged Moved(OccurrenceStatus from, OccurrenceStatus to) => new(from, to);

    /// <summary>Recorded and submitted by Ana, for an act of that day.</summary>
    public static OccurrenceEvent[] SubmittedFor(DateOnly on, PlannedOccurrence? terms = null, OccurrenceStatus from = OccurrenceStatus.Pending) =>
        [BegunAs(terms ?? Periodic), Act(on), new OccurrenceSubmitted(Ana, null), Moved(from, OccurrenceStatus.Submitted)];

    public static OccurrenceEvent[] ConfirmedFor(DateOnly on, OccurrenceStatus verdict, PlannedOccurrence? terms = null) =>
    [
        .. SubmittedFor(on, terms, (terms ?? Periodic).FirstStatus),
        new OccurrenceConfirmed(Reviewer, on, null),
        Moved(OccurrenceStatus.Submitted, verdict),
    ];

    /// <summary>What the sweep records once the window has closed with nothing handed in.</summary>
    public static OccurrenceEvent[] MissedFacts { get; } =
    [
        new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue),
        new OccurrenceMissed(Closes), Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Missed), new OccurrenceClosed(Closes),
    ];

    public static OccurrenceEvent[] Missed { get; } = [Begun, .. MissedFacts];
}
