namespace Platform.Domain.Ledgers;

/// <summary>
/// The clock of a first-moment step. It says that a step was in time or late only where the bureau has set its hours (U6);
/// the step itself is the unit's own and holds nothing of what it answers.
/// </summary>
public static class StepClock
{
    public const string Waiting = "waiting";
    public const string Taken = "taken";
    public const string InTime = "in-time";
    public const string Late = "late";
    public const string Overdue = "overdue";

    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Until when each step is to be taken; null without hours. Without a time of day the hours run from the day's end.</summary>
    public static DateTime? DueAt(PlannedOccurrence terms) => terms.StepHours is { } hours
        ? (terms.TriggeredAt is { } at ? terms.WindowFrom.ToDateTime(at) : terms.WindowFrom.AddDays(1).ToDateTime(TimeOnly.MinValue)).AddHours(hours)
        : null;

    public static string Of(PlannedOccurrence terms, StepTaken? step, DateTimeOffset now) => (DueAt(terms), step) switch
    {
        (null, null) => Waiting,
        (null, _) => Taken,
        ({ } due, null) => Local(now) > due ? Overdue : Waiting,
        ({ } due, { } taken) => taken.Moment > due ? Late : InTime,
    };

    /// <summary>The wall clock in Asia/Shanghai.</summary>
    public static DateTime Local(DateTimeOffset instant) => instant.ToOffset(Shanghai).DateTime;
}
